import { Module } from "@nestjs/common";
import { CatsController } from "./cats/cats.controller";
import { HealthController } from "./health.controller";

@Module({
  controllers: [CatsController, HealthController],
})
export class AppModule {}
