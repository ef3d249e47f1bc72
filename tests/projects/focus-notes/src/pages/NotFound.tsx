const NotFound = () => <h1>Nothing here</h1>;

export default NotFound;
