import { createRouter, createWebHistory } from "vue-router";

export default createRouter({ history: createWebHistory(), routes: [{ path: "/orders", component: Orders }] });
