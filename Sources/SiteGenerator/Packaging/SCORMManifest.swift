internal import SourceText

/// Writes `imsmanifest.xml`: IMS Content Packaging 1.1.2 as SCORM 1.2 uses it (Content Aggregation
/// Model 1.2, section 2.3), or 1.1.4 as SCORM 2004 4th Edition does (CAM 4th Ed., section 3.4).
struct SCORMManifest {
    private typealias Attributes = [(String, String)]

    private let package: SCORMPackage
    private var xml: XMLText

    private static let organization = "course"
    /// The resource with the files that lessons share.
    private static let shared = "shared"

    private var is2004: Bool { package.version == .scorm2004 }

    init(_ package: SCORMPackage) {
        self.package = package
        // The same for each version of a course, so that a system knows an update.
        let identity = Fingerprint.of(Array((package.language + "\n" + package.title).utf8))
        let attributes: Attributes = [("identifier", "iamlab-" + identity), ("version", "1.0")]
        switch package.version {
        case .scorm12:
            xml = XMLText(
                root: "manifest", namespace: "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
                [
                    ("xmlns:adlcp", "http://www.adlnet.org/xsd/adlcp_rootv1p2"),
                    ("xmlns:imsmd", "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"),
                ] + attributes)
        case .scorm2004:
            xml = XMLText(
                root: "manifest", namespace: "http://www.imsglobal.org/xsd/imscp_v1p1",
                [
                    ("xmlns:adlcp", "http://www.adlnet.org/xsd/adlcp_v1p3"),
                    ("xmlns:imsss", "http://www.imsglobal.org/xsd/imsss"),
                    ("xmlns:lom", "http://ltsc.ieee.org/xsd/LOM"),
                ] + attributes)
        }
    }

    var bytes: [UInt8] {
        var copy = self
        copy.writeMetadata()
        copy.writeOrganization()
        copy.writeResources()
        return copy.xml.finished()
    }

    // MARK: Metadata

    private mutating func writeMetadata() {
        xml.open("metadata")
        xml.element("schema", "ADL SCORM")
        xml.element("schemaversion", is2004 ? "2004 4th Edition" : "1.2")
        let prefix = is2004 ? "lom:" : "imsmd:"
        xml.open(prefix + "lom")
        xml.open(prefix + "general")
        writeText(prefix + "title", package.title)
        xml.element(prefix + "language", package.language)
        writeText(prefix + "description", package.description)
        xml.close(prefix + "general")
        xml.close(prefix + "lom")
        xml.close("metadata")
    }

    /// A text with its language, as each version's metadata has it.
    private mutating func writeText(_ name: String, _ text: String) {
        xml.open(name)
        if is2004 {
            xml.element("lom:string", text, [("language", package.language)])
        } else {
            xml.element("imsmd:langstring", text, [("xml:lang", package.language)])
        }
        xml.close(name)
    }

    // MARK: Items

    private mutating func writeOrganization() {
        xml.open("organizations", [("default", SCORMManifest.organization)])
        xml.open("organization", [("identifier", SCORMManifest.organization)])
        xml.element("title", package.title)
        for module in package.modules {
            xml.open("item", [("identifier", "module-\(module.number)"), ("isvisible", "true")])
            xml.element("title", module.title)
            for lesson in module.lessons { writeItem(lesson) }
            writeOrder()
            xml.close("item")
        }
        writeOrder()
        xml.close("organization")
        xml.close("organizations")
    }

    private mutating func writeItem(_ lesson: SCORMPackage.Lesson) {
        xml.open(
            "item",
            [
                ("identifier", "item-" + lesson.id), ("identifierref", "lesson-" + lesson.id),
                ("isvisible", "true"),
            ])
        xml.element("title", lesson.title)
        if is2004 { writeSequencing(lesson) }
        xml.close("item")
    }

    /// Lessons may be chosen in any order, and the system may lead from each to the next (IMS Simple
    /// Sequencing 1.0, section 3.2.1). A cluster has no flow unless it says so.
    private mutating func writeOrder() {
        guard is2004 else { return }
        xml.open("imsss:sequencing")
        xml.empty("imsss:controlMode", [("choice", "true"), ("flow", "true")])
        xml.close("imsss:sequencing")
    }

    /// The lesson itself says whether it is done and passed; one without a lab has no grade, so the
    /// course's does not wait for it.
    private mutating func writeSequencing(_ lesson: SCORMPackage.Lesson) {
        xml.open("imsss:sequencing")
        if !lesson.hasLab {
            xml.empty(
                "imsss:rollupRules",
                [("rollupObjectiveSatisfied", "false"), ("objectiveMeasureWeight", "0")])
        }
        xml.empty(
            "imsss:deliveryControls",
            [("completionSetByContent", "true"), ("objectiveSetByContent", "true")])
        xml.close("imsss:sequencing")
    }

    // MARK: Resources

    private mutating func writeResources() {
        let type = is2004 ? "adlcp:scormType" : "adlcp:scormtype"
        var own: Set<String> = []
        xml.open("resources")
        for lesson in package.modules.flatMap(\.lessons) {
            xml.open(
                "resource",
                [
                    ("identifier", "lesson-" + lesson.id), ("type", "webcontent"), (type, "sco"),
                    ("href", lesson.page),
                ])
            for path in [lesson.page] + lesson.ownPages {
                writeFile(path)
                own.insert(path)
            }
            xml.empty("dependency", [("identifierref", SCORMManifest.shared)])
            xml.close("resource")
        }
        xml.open(
            "resource",
            [("identifier", SCORMManifest.shared), ("type", "webcontent"), (type, "asset")])
        for path in package.files where !own.contains(path) { writeFile(path) }
        xml.close("resource")
        xml.close("resources")
    }

    private mutating func writeFile(_ path: String) {
        xml.empty("file", [("href", SCORMManifest.url(path))])
    }

    /// A path as a URL (RFC 3986, section 3.3).
    static func url(_ path: String) -> String { ASCII.percentEncoded(path, keeping: "/") }
}
