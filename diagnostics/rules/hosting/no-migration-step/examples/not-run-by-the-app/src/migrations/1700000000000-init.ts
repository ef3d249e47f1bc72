export class Init {}
