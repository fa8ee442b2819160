// SPDX-License-Identifier: GPL-3.0-or-later
// The command line: scripts and tests call it as they call a contract.
#include "app/Translations.h"
#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace tramyte;
using namespace tramyte::cli;

namespace {

/// Papers, reports and errors are Vietnamese: a shell without a UTF-8 locale must not garble them. No core files, so
/// that no patient's name is left in one.
void settleProcess()
{
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (!value.isEmpty()) {
            if (!value.toUpper().contains("UTF-8") && !value.toUpper().contains("UTF8"))
                qputenv("LC_ALL", "C.UTF-8");
            break;
        }
        if (QByteArray(name) == "LANG")
            qputenv("LC_ALL", "C.UTF-8");
    }
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is told by its sentence, not by a kill
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

int answer(const Result<Reply>& done, bool json)
{
    if (done && done->printed)
        return done->exitCode;
    QByteArray text;
    if (!done) {
        std::fprintf(stderr, "%s\n", done.error().message.toUtf8().constData());
        if (json)
            text = QJsonDocument(toJson(done.error())).toJson(QJsonDocument::Compact) + '\n';
    } else if (json) {
        text = (done->json.isArray() ? QJsonDocument(done->json.toArray()) : QJsonDocument(done->json.toObject()))
                   .toJson(QJsonDocument::Compact)
            + '\n';
    } else {
        text = asText(done->json).toUtf8();
    }
    const auto size = static_cast<std::size_t>(text.size());
    if (std::fwrite(text.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0) {
        std::fprintf(stderr, "%s\n",
            QCoreApplication::translate("tramyte::cli", "Standard output cannot be written to.").toUtf8().constData());
        return 1;
    }
    return done ? done->exitCode : exitCodeOf(done.error());
}

} // namespace

int main(int argc, char* argv[])
{
    settleProcess();
    CommandLine line;
    const auto code = line.parse(argc, argv);
    if (code == 0)
        return 0;
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // Qt's talk of a missing desktop
    std::unique_ptr<QCoreApplication> application;
    if (line.needsFonts())
        application = std::make_unique<QGuiApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tramyte"));
    installTranslator(*application, line.language());
    if (code)
        return answer(tl::unexpected(line.mistake()), line.json());
    try {
        Desk desk;
        return answer(line.run(desk), line.json());
    } catch (const std::exception& bug) {
        std::fprintf(stderr, "tramyte-cli: %s\n", bug.what());
        return 1;
    }
}
