// swift-tools-version: 6.2
import PackageDescription

/// What every target is compiled with: Swift 6 mode, and the features that make dependencies and
/// existentials visible in the code.
let habits: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// The core also compiles as Embedded Swift for the browser. Whatever that mode rejects is an error
/// in the native build too, as far as the compiler can tell.
let core: [SwiftSetting] = habits + [.treatWarning("EmbeddedRestrictions", as: .error)]

let package = Package(
    name: "iamlab",
    products: [
        .executable(name: "iamlab", targets: ["iamlab"]),
        .executable(name: "browser-lab", targets: ["browser-lab"]),
        .executable(name: "generate-service-tables", targets: ["generate-service-tables"]),
    ],
    targets: [
        // System libraries: a module map and a shim header, no logic.
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
        .systemLibrary(
            name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(
            name: "CBrotli", pkgConfig: "libbrotlienc", providers: [.apt(["libbrotli-dev"])]),
        .systemLibrary(
            name: "CMicroHTTPD", pkgConfig: "libmicrohttpd",
            providers: [.apt(["libmicrohttpd-dev"])]),

        .systemLibrary(
            name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(
            name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(
            name: "CPango", pkgConfig: "cairo", providers: [.apt(["libpango1.0-dev"])]),

        // The core: native and WebAssembly.
        .target(name: "SourceText", swiftSettings: core),
        .target(name: "YAMLReader", dependencies: ["SourceText", "CYAML"], swiftSettings: core),
        .target(name: "PolicyLanguage", dependencies: ["SourceText"], swiftSettings: core),
        .target(
            name: "IAMSimulator", dependencies: ["SourceText", "PolicyLanguage"],
            swiftSettings: core),
        .target(
            name: "ShellInterpreter", dependencies: ["SourceText", "IAMSimulator"],
            swiftSettings: core),
        .target(
            name: "LabGrading",
            dependencies: ["SourceText", "YAMLReader", "IAMSimulator", "ShellInterpreter"],
            swiftSettings: core),
        .executableTarget(
            name: "browser-lab", dependencies: ["SourceText", "PolicyLanguage", "LabGrading"],
            exclude: ["toolset.json"], swiftSettings: core),

        // Native only.
        .target(name: "ActionCatalogueFacts", swiftSettings: habits),
        .target(
            name: "ManagedPolicyDocuments", dependencies: ["SourceText"], swiftSettings: habits),
        .target(
            name: "Highlighting", dependencies: ["SourceText", "ShellInterpreter"],
            swiftSettings: habits),
        .target(
            name: "Course",
            dependencies: [
                "SourceText", "YAMLReader", "PolicyLanguage", "ActionCatalogueFacts",
                "IAMSimulator", "ShellInterpreter", "LabGrading", "Highlighting", "CCMark",
                "Cryptography",
            ],
            swiftSettings: habits),
        .target(name: "Pictures", dependencies: ["CPango", "CZlib"], swiftSettings: habits),
        .target(
            name: "SiteGenerator",
            dependencies: [
                "SourceText", "YAMLReader", "PolicyLanguage", "LabGrading", "Course", "Pictures",
                "CZlib", "CBrotli",
            ],
            swiftSettings: habits),
        .target(name: "Cryptography", dependencies: ["CCrypto"], swiftSettings: habits),
        .target(
            name: "QueryProtocol",
            dependencies: ["SourceText", "IAMSimulator", "Cryptography"],
            swiftSettings: habits),
        .target(name: "HTTPService", dependencies: ["CMicroHTTPD"], swiftSettings: habits),
        .target(
            name: "ExternalLinks", dependencies: ["SourceText", "CCurl"], swiftSettings: habits),
        .target(
            name: "AccountEndpoint",
            dependencies: [
                "SourceText", "IAMSimulator", "QueryProtocol", "HTTPService", "CSQLite",
            ],
            swiftSettings: habits),
        .target(
            name: "CommandLineTool",
            dependencies: [
                "SourceText", "PolicyLanguage", "ActionCatalogueFacts", "ManagedPolicyDocuments",
                "IAMSimulator", "ShellInterpreter", "LabGrading", "Course", "SiteGenerator",
                "Pictures", "HTTPService", "ExternalLinks", "AccountEndpoint", "CQREncode", "CZip",
            ],
            swiftSettings: habits),
        // jemalloc takes the place of the system's malloc: it makes a site a fifth faster.
        .executableTarget(
            name: "iamlab", dependencies: ["CommandLineTool"], swiftSettings: habits,
            linkerSettings: [.linkedLibrary("jemalloc")]),
        .executableTarget(
            name: "generate-service-tables", dependencies: ["SourceText"], exclude: ["Facts"],
            swiftSettings: habits),

        .executableTarget(
            name: "policy-benchmark", dependencies: ["SourceText", "PolicyLanguage"],
            path: "Benchmarks/policy-benchmark", swiftSettings: habits),
        .executableTarget(
            name: "account-benchmark", dependencies: ["SourceText", "IAMSimulator"],
            path: "Benchmarks/account-benchmark", swiftSettings: habits),
        .executableTarget(
            name: "highlight-benchmark", dependencies: ["Highlighting"],
            path: "Benchmarks/highlight-benchmark", swiftSettings: habits),
        .executableTarget(
            name: "search-benchmark", dependencies: ["SiteGenerator"],
            path: "Benchmarks/search-benchmark", swiftSettings: habits),
        .executableTarget(
            name: "edit-benchmark", dependencies: ["Course", "SiteGenerator"],
            path: "Benchmarks/edit-benchmark", swiftSettings: habits),

        .testTarget(
            name: "SourceTextTests", dependencies: ["SourceText"], swiftSettings: habits),
        .testTarget(
            name: "YAMLReaderTests", dependencies: ["YAMLReader", "SourceText"],
            swiftSettings: habits),
        .testTarget(
            name: "PolicyLanguageTests",
            dependencies: ["ActionCatalogueFacts", "PolicyLanguage", "SourceText"],
            swiftSettings: habits),
        .testTarget(
            name: "IAMSimulatorTests",
            dependencies: ["IAMSimulator", "PolicyLanguage", "SourceText"],
            swiftSettings: habits),
        .testTarget(
            name: "ShellInterpreterTests",
            dependencies: ["ShellInterpreter", "IAMSimulator", "SourceText"],
            swiftSettings: habits),
        .testTarget(
            name: "LabGradingTests",
            dependencies: ["LabGrading", "IAMSimulator", "YAMLReader", "SourceText"],
            swiftSettings: habits),
        .testTarget(
            name: "HighlightingTests",
            dependencies: ["Highlighting", "ShellInterpreter", "SourceText"],
            swiftSettings: habits),
        .testTarget(
            name: "CourseTests",
            dependencies: [
                "CCMark", "Course", "IAMSimulator", "LabGrading", "ShellInterpreter", "SourceText",
            ],
            swiftSettings: habits),
        .testTarget(
            name: "PicturesTests", dependencies: ["Pictures", "CZlib"], swiftSettings: habits),
        .testTarget(
            name: "SiteGeneratorTests",
            dependencies: [
                "ActionCatalogueFacts", "PolicyLanguage", "SiteGenerator", "Course", "Pictures",
                "SourceText",
            ],
            swiftSettings: habits),
        .testTarget(
            name: "HTTPServiceTests", dependencies: ["HTTPService"], swiftSettings: habits),
        .testTarget(
            name: "ExternalLinksTests", dependencies: ["ExternalLinks", "HTTPService"],
            swiftSettings: habits),
        .testTarget(
            name: "QueryProtocolTests",
            dependencies: ["QueryProtocol", "IAMSimulator", "SourceText"], swiftSettings: habits),
        .testTarget(
            name: "AccountEndpointTests",
            dependencies: [
                "AccountEndpoint", "HTTPService", "QueryProtocol", "IAMSimulator", "SourceText",
            ], swiftSettings: habits),
        .testTarget(
            name: "CommandLineToolTests",
            dependencies: [
                "CommandLineTool", "ExternalLinks", "HTTPService", "SiteGenerator", "SourceText",
            ],
            swiftSettings: habits),
        .testTarget(
            name: "ManagedPolicyDocumentsTests",
            dependencies: [
                "ManagedPolicyDocuments", "IAMSimulator", "PolicyLanguage", "SourceText",
            ], swiftSettings: habits),
    ],
    swiftLanguageModes: [.v6]
)

// SwiftPM compiles a module again when a module that it names has changed. A change to the stored
// properties of a core type reaches further: whoever holds the type inside another one has its size
// compiled in. So each target names all that it rests on, not only what it imports; the arrows of the
// design are those written above.
@MainActor func reach(_ target: Target, _ found: inout Set<String>) {
    for case .byNameItem(let name, _) in target.dependencies where found.insert(name).inserted {
        if let next = package.targets.first(where: { $0.name == name }) { reach(next, &found) }
    }
}

for target in package.targets where target.type != .system {
    var found: Set<String> = []
    reach(target, &found)
    target.dependencies = found.sorted().map { .byName(name: $0) }
}
