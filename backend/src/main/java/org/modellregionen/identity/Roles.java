package org.modellregionen.identity;

/** Role names as the identity provider issues them, and the machine scopes, which count as roles too. */
public final class Roles {
    public static final String PROVIDER = "provider";
    public static final String BODY_MEMBER = "body_member";
    public static final String BOARD_MEMBER = "board_member";
    public static final String COORDINATION = "coordination";
    public static final String STATISTICS = "statistics";
    public static final String HEAD = "head";
    public static final String MINISTRY = "ministry";
    public static final String ADMIN = "admin";

    public static final String OFFERS_READ = "offers:read";
    public static final String OFFERS_WRITE = "offers:write";
    public static final String OBSERVATIONS_WRITE = "observations:write";
    public static final String PULL = "pull";

    private Roles() {}
}
