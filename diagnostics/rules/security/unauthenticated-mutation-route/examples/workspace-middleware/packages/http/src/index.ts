export { everyRequest } from "./every-request";
