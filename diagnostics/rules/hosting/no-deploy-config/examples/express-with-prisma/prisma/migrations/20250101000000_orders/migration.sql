create table "Order" ("id" serial primary key);
