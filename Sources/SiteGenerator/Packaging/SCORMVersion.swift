/// A version of the Sharable Content Object Reference Model.
package enum SCORMVersion: String, CaseIterable, Sendable {
    /// SCORM 1.2 (ADL, 2001): what nearly every learning management system takes.
    case scorm12 = "1.2"
    /// SCORM 2004 4th Edition (ADL, 2009): grade and completion are told apart.
    case scorm2004 = "2004"
}
