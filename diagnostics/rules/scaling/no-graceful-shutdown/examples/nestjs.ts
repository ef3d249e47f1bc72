import { NestFactory } from "@nestjs/core";
import { AppModule } from "./app.module";

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  app.enableCors({ origin: process.env.CORS_ORIGINS?.split(",") });
  await app.listen(process.env.PORT ?? 3000);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/no-graceful-shutdown
}
bootstrap();
