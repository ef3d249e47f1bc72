const fs = require("node:fs");
const path = require("path");
const express = require("express");
const handlebars = require("handlebars");
//                          ^^^^^^^^^^ hosting/undeclared-dependency
const get = require("lodash/get");
//                   ^^^^^^^^^^ hosting/undeclared-dependency

module.exports = { fs, path, express, handlebars, get };
