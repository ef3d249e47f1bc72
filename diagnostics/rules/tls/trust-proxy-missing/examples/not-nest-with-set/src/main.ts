import { NestFactory } from "@nestjs/core";
import { AppModule } from "./app.module";

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  app.getHttpAdapter().getInstance().set("trust proxy", 1);
  app.use((req, res, next) => { console.log(req.ip); next(); });
  await app.listen(process.env.PORT ?? 3000);
}
bootstrap();
