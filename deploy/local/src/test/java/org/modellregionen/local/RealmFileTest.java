package org.modellregionen.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RealmFileTest {
    private static final Path DIRECTORY = Path.of("../keycloak");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode json(String text) throws IOException {
        return JSON.readTree(text.replace('\'', '"'));
    }

    private static JsonNode demo() throws IOException {
        return JSON.readTree(RealmFile.demo(DIRECTORY));
    }

    @Test
    void anAdditionExtendsListsAndReplacesValues() throws IOException {
        JsonNode base = json("{'policy': 'long', 'groups': [{'name': 'a', 'subGroups': [{'name': 'a1'}]}]}");
        JsonNode addition = json("{'policy': 'short', 'groups': [{'name': 'a', 'subGroups': [{'name': 'a2'}]},"
                + " {'name': 'b'}], 'users': [{'username': 'u'}]}");
        assertEquals(
                json("{'policy': 'short', 'groups': [{'name': 'a', 'subGroups': [{'name': 'a1'}, {'name': 'a2'}]},"
                        + " {'name': 'b'}], 'users': [{'username': 'u'}]}"),
                RealmFile.merge(base, addition));
    }

    @Test
    void theRealmForProductionHasNoAccountsAndNoSecrets() throws IOException {
        String base = Files.readString(DIRECTORY.resolve("modellregionen-realm.json"));
        assertFalse(JSON.readTree(base).has("users"));
        assertFalse(base.contains("secret"));
        assertFalse(base.contains("localhost"));
    }

    @Test
    void accessTokensLiveNoLongerThanARoleMayOutliveItsWithdrawal() throws IOException {
        int seconds = demo().get("accessTokenLifespan").asInt();
        assertTrue(seconds > 0 && seconds <= 60, seconds + " seconds");
    }

    @Test
    void everyRoleHasAnAccountToTryItOut() throws IOException {
        Set<String> roles = new TreeSet<>();
        demo().at("/roles/realm").forEach(role -> roles.add(role.get("name").asText()));
        Set<String> used = new TreeSet<>();
        demo().get("users").forEach(user -> user.path("realmRoles").forEach(role -> used.add(role.asText())));
        assertEquals(roles, used);
        assertEquals(8, roles.size());
    }

    @Test
    void theApplicationAndTheCommandLineReceiveEveryRole() throws IOException {
        Set<String> roles = new TreeSet<>();
        demo().at("/roles/realm").forEach(role -> roles.add(role.get("name").asText()));
        for (JsonNode mapping : demo().get("scopeMappings")) {
            Set<String> mapped = new TreeSet<>();
            mapping.get("roles").forEach(role -> mapped.add(role.asText()));
            assertEquals(roles, mapped, mapping.get("client").asText());
        }
    }

    @Test
    void everyGroupOfAnAccountIsThere() throws IOException {
        Set<String> groups = new HashSet<>();
        demo().get("groups").forEach(group -> collect("", group, groups));
        demo().get("users")
                .forEach(user -> user.path("groups")
                        .forEach(group -> assertTrue(groups.contains(group.asText()), group.asText())));
    }

    @Test
    void everyOrganisationOfAnAccountIsInTheDemoData() throws IOException {
        Set<String> keys = new HashSet<>();
        Path data = Path.of("../../backend/src/main/resources/db/demo");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(data, "organisations-*.json")) {
            for (Path file : files) {
                JSON.readTree(Files.readString(file))
                        .forEach(
                                organisation -> keys.add(organisation.get("key").asText()));
            }
        }
        demo().get("groups").forEach(group -> {
            if (group.get("name").asText().equals("organisations")) {
                group.get("subGroups")
                        .forEach(organisation -> assertTrue(
                                keys.contains(organisation.get("name").asText()),
                                organisation.get("name").asText()));
            }
        });
    }

    private static void collect(String above, JsonNode group, Set<String> paths) {
        String path = above + "/" + group.get("name").asText();
        paths.add(path);
        group.path("subGroups").forEach(below -> collect(path, below, paths));
    }
}
