const router = createBrowserRouter([{ path: "/orders", element: <Orders /> }]);
