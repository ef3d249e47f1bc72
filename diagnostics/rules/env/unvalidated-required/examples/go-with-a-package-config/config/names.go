package config

const Region = "eu"
