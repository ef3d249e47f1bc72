import jwt
import yaml
