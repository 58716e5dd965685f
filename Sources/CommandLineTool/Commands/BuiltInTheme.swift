import Foundation

/// Where the theme lies that a course's own goes before.
enum BuiltInTheme {
    /// The folder that holds `theme/`: in `share/iamlab` beside the folder of the program where it is
    /// installed, in `site` of the project where it was built. Nil where there is neither.
    static func folder() -> String? {
        guard
            let program = try? FileManager.default.destinationOfSymbolicLink(
                atPath: "/proc/self/exe")
        else { return nil }
        var folder = URL(fileURLWithPath: program).deletingLastPathComponent()
        while folder.path != "/" {
            for place in ["share/iamlab", "site"] {
                let candidate = folder.appendingPathComponent(place).path
                let template = candidate + "/theme/templates/lesson.mustache"
                if FileManager.default.fileExists(atPath: template) { return candidate }
            }
            folder.deleteLastPathComponent()
        }
        return nil
    }

    /// The module that grades in the page: the one that was built here, or for a course that lies
    /// elsewhere the one beside the built-in theme, or in the project that this program was built in.
    static func browserModule() -> String {
        let built = ".build-wasm/browser-lab.wasm"
        guard let folder = folder() else { return built }
        let project = URL(fileURLWithPath: folder).deletingLastPathComponent().path
        return [built, folder + "/browser-lab.wasm", project + "/" + built]
            .first { FileManager.default.fileExists(atPath: $0) } ?? built
    }
}
