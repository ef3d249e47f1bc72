import routes from "virtual:Routes";
