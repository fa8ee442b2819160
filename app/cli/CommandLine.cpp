// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::cli", text);
}

} // namespace

CommandLine::CommandLine() : m_app("tramyte-cli: the commune health station without a window", "tramyte-cli")
{
    m_app.add_option("--station", m_station, "folder of the station");
    m_app.add_option("--user", m_user, "who works");
    m_app.add_option("--passphrase-file", m_passphraseFile,
        "file whose text is the passphrase "
        "(else the variable TRAMYTE_PASSPHRASE)");
    m_app.add_flag("--json", m_json, "one JSON document on standard output");
    m_app.add_option("--lang", m_language, "vi or en")->check(CLI::IsMember({"vi", "en"}));
    m_app.set_version_flag("--version", TRAMYTE_VERSION);
    m_app.fallthrough();
    m_app.require_subcommand(1);
    addStation();
    addUsers();
    addJournal();
    addSettings();
    addCatalogs();
    addPeople();
    addHouseholds();
    addDay();
    addVisits();
    addCalc();
    addPapers();
    addReports();
    addClaims();
    addExchange();
    addSupport();
}

std::optional<int> CommandLine::parse(int argc, char* argv[])
{
    try {
        m_app.parse(argc, argv);
        return std::nullopt;
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0)
            return m_app.exit(error); // help and version
        m_mistakeKind = error.get_name();
        m_mistake = error.what();
        // what stands behind the mistake was not taken apart
        for (int i = 1; i < argc; ++i) {
            const std::string_view word = argv[i];
            m_json = m_json || word == "--json";
            if (word == "--lang" && i + 1 < argc)
                m_language = argv[i + 1];
        }
        return 2;
    }
}

Error CommandLine::mistake() const
{
    const QString what = q(m_mistake).simplified();
    const QString name = what.section(QStringLiteral(" is required"), 0, 0);
    QString sentence;
    if (m_mistakeKind == "RequiredError" && name.startsWith(u"A subcommand"))
        sentence = tr("The command is missing.");
    else if (m_mistakeKind == "RequiredError")
        sentence = tr("%1 is missing.").arg(name);
    else if (m_mistakeKind == "ExtrasError")
        sentence = tr("Nobody knows here what %1 means.").arg(what.section(QStringLiteral(": "), 1));
    else if (m_mistakeKind == "ArgumentMismatch")
        sentence = tr("%1 wants a value.").arg(what.section(u':', 0, 0));
    else if (m_mistakeKind == "ConversionError")
        sentence = tr("This value is not possible: %1.").arg(what.section(QStringLiteral(": "), 1));
    else if (m_mistakeKind == "ValidationError")
        sentence = tr("This value is not possible: %1.").arg(what);
    else
        sentence = tr("The command was called wrongly: %1.").arg(what);
    return {ErrorKind::Usage, QStringLiteral("usage"),
        sentence + QLatin1Char(' ') + tr("With --help behind it a command says what it takes.")};
}

Result<Reply> CommandLine::run(Desk& desk) const
{
    desk.stationFolder = q(m_station);
    desk.userName = q(m_user);
    desk.passphraseFile = q(m_passphraseFile);
    desk.json = m_json;
    auto done = m_command(desk);
    if (!done && desk.opened()) // counted for the support file; what went wrong is told in any case
        (void)desk.opened()->services().support.note(desk.opened()->session(), done.error(), QStringLiteral("cli"));
    return done;
}

} // namespace tramyte::cli
