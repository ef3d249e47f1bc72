export const App = () => <HashRouter><Route path="/orders" element={<Orders />} /></HashRouter>;
