export const url = process.env.DATABASE_URL;
//                 ^^^^^^^^^^^^^^^^^^^^^^^^ env/example-drift
