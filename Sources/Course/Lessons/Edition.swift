/// For whom a site is made.
package enum Edition: String, CaseIterable, Sendable {
    /// Without solutions of labs, instructor notes and answers.
    case learner
    /// With everything.
    case trainer
}
