import { Body, Controller, Get, Post, Query } from "@nestjs/common";
import { CreateUserDto } from "./create-user.dto";
import { UsersService } from "./users.service";
import { Allow } from "class-validator";
import { IsOptional } from "class-validator";

class ListQuery {
  @IsOptional()
  @Allow()
  page?: number;
}

@Controller("users")
export class UsersController {
  constructor(private readonly usersService: UsersService) {}

  @Get()
  list(@Query() query: ListQuery) {
    return this.usersService.list(query.page);
  }

  @Post()
  create(@Body() dto: CreateUserDto) {
    return this.usersService.create(dto);
  }
}
