import { Allow } from "class-validator";
import { ArrayMaxSize } from "class-validator";
import { IsBoolean } from "class-validator";
import { IsEmail } from "class-validator";
import { IsNumber } from "class-validator";
import { IsOptional } from "class-validator";
import { IsString } from "class-validator";
import { MaxLength } from "class-validator";
import { MinLength } from "class-validator";

export class CreateUserDto {
  @IsEmail()
  @MaxLength(254)
  email: string;
  @IsString()
  @MinLength(8)
  @MaxLength(128)
  password: string;
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  name?: string;
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  bio?: string;
  @IsNumber()
  age: number;
  @IsBoolean()
  newsletter: boolean;
  @IsString({ each: true })
  @ArrayMaxSize(100)
  interests: string[];
  @Allow()
  address: Address;
}
