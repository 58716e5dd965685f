import CommandLineTool
import Foundation

// Everything is in the CommandLineTool library, where tests can reach it.
let status = await Tool.standard().run(Array(CommandLine.arguments.dropFirst()))
exit(status.code)
