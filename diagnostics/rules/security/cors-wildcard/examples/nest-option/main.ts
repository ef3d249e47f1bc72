import { NestFactory } from "@nestjs/core";
import { AppModule } from "./app.module";

async function bootstrap() {
  const app = await NestFactory.create(AppModule, { cors: true });
//                                                  ^^^^^^^^^^ security/cors-wildcard info
  await app.listen(process.env.PORT ?? 3000);
}
bootstrap();
