// lab
