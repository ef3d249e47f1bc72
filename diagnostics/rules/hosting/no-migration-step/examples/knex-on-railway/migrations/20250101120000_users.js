exports.up = (knex) => knex.schema.createTable("users");
// <- hosting/no-migration-step
