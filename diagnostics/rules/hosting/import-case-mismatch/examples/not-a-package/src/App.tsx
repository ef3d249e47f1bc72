import React from "React";
