"""The only road between a screen and the counter: objects that QML binds to."""
