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
}
