/** Where offers are kept. */
export const MANAGE = '/angebote-verwalten';
