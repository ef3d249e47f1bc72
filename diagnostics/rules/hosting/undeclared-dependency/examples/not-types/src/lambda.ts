import { Handler } from "aws-lambda";
import { Node } from "@acme/tree";
export const handler: Handler = async (event: Node) => event;
