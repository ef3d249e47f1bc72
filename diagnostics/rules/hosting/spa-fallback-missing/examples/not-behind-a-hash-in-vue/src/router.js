export default createRouter({ history: createWebHashHistory(), routes: [{ path: "/orders", component: Orders }] });
