// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/station/SupportTab.h"

#include "ui/common/Notice.h"
#include "ui/common/PageWords.h"
#include "ui/common/Prompt.h"
#include "ui/common/TableBox.h"
#include "ui/common/Task.h"
#include "ui/common/Text.h"
#include "ui/common/Timings.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QPlainTextEdit>

namespace tramyte::ui {

namespace {

QString shownMs(double ms)
{
    return shownDecimal(qRound64(ms * 10), 1);
}

} // namespace

SupportTab::SupportTab(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_content(new QPlainTextEdit),
      m_save(makePrimaryButton(tr("Save the support file..."), Qt::Key_F8)), m_notice(new Notice), m_task(new Task)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeFigures(), 1);
    layout->addWidget(makeFile(), 1);
}

QWidget* SupportTab::makeFigures()
{
    using T = report::Timing;
    m_timings = new RowsModel<T>(
        {
            {tr("Screen"), [](const T& it) { return sayPage(it.what); }, {}, false, {}, true},
            {tr("Times"), [](const T& it) { return shownNumber(it.times); }, [](const T& it) { return it.times; },
                true},
            {tr("Usual"), [](const T& it) { return shownMs(it.medianMs); }, [](const T& it) { return it.medianMs; },
                true},
            {tr("99 of 100"), [](const T& it) { return shownMs(it.p99Ms); }, [](const T& it) { return it.p99Ms; },
                true},
            {tr("Longest"), [](const T& it) { return shownMs(it.longestMs); }, [](const T& it) { return it.longestMs; },
                true},
        },
        this);
    using W = report::Trouble;
    m_troubles = new RowsModel<W>(
        {
            {tr("Last time"), [](const W& it) { return shownMoment(it.lastAt); },
                [](const W& it) { return it.lastAt.ms; }},
            {tr("Where"), [](const W& it) { return sayPage(it.place); }},
            {tr("Code"), [](const W& it) { return it.code; }, {}, false, {}, true},
            {tr("Times"), [](const W& it) { return shownNumber(it.times); }, [](const W& it) { return it.times; },
                true},
        },
        this);
    auto* figures = new QWidget;
    auto* column = new QVBoxLayout(figures);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    const auto addList = [&](const QString& title, const char* name, QAbstractItemModel* model, const QString& empty) {
        auto* card = new Card(title);
        auto* table = new TableBox(QLatin1String(name));
        table->setModel(model);
        table->setEmptyText(empty);
        card->body()->addWidget(table, 1);
        column->addWidget(card, 1);
        return table;
    };
    addList(tr("How long the screens take, in milliseconds"), "timings", m_timings, tr("No screen was opened yet."))
        ->setSamples({QString(24, QLatin1Char('n')), QStringLiteral("1.000"), QStringLiteral("1.234,5"),
            QStringLiteral("1.234,5"), QStringLiteral("1.234,5")});
    addList(tr("What went wrong"), "troubles", m_troubles, tr("Nothing has gone wrong so far."))->setStretchedColumn(2);
    return figures;
}

QWidget* SupportTab::makeFile()
{
    auto* card = new Card(tr("Support file"));
    card->body()->addWidget(
        makeSentence(tr("For whoever looks after the program. It says versions, sizes, times, counts and codes: no "
                        "name, no number of "
                        "a person, nothing that was written about anybody. Below is all that will be in it."),
            "muted"));
    m_content->setObjectName(QStringLiteral("supportContentEdit"));
    m_content->setAccessibleName(tr("Content of the support file"));
    m_content->setReadOnly(true);
    m_content->setTabChangesFocus(true);
    m_content->setLineWrapMode(QPlainTextEdit::NoWrap);
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPixelSize(12);
    m_content->setFont(mono);
    m_save->setObjectName(QStringLiteral("saveSupportButton"));
    card->body()->addWidget(m_content, 1);
    card->body()->addWidget(m_task);
    card->body()->addWidget(m_notice);
    card->body()->addWidget(m_save, 0, Qt::AlignRight);
    connect(m_save, &QPushButton::clicked, this, &SupportTab::saveAs);
    return card;
}

void SupportTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
    gather();
}

void SupportTab::reload()
{
    m_timings->reset(m_desk.timings.summary());
    auto troubles = m_desk.support.troubles(m_desk.session);
    if (!troubles)
        return m_notice->say(troubles.error());
    m_troubles->reset(std::move(*troubles));
}

void SupportTab::gather()
{
    m_task->start<QJsonObject>(
        m_desk, tr("Counting..."),
        [timings = m_desk.timings.summary()](
            Desk& own, TaskProgress&) { return own.support.facts(own.session, timings); },
        [this](const Result<QJsonObject>& facts) {
            if (!facts)
                return m_notice->say(facts.error());
            m_content->setPlainText(QString::fromUtf8(QJsonDocument(*facts).toJson(QJsonDocument::Indented)));
        });
}

void SupportTab::saveAs()
{
    if (m_task->isRunning())
        return;
    QString path = Prompt::saveFile(this, tr("Save the support file"),
        QStringLiteral("tramyte-support-%1.json").arg(m_desk.clock.today().toString(Qt::ISODate)), tr("Text (*.json)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        path += QStringLiteral(".json");
    m_task->start<QJsonObject>(
        m_desk, tr("Writing the support file..."),
        [path, timings = m_desk.timings.summary()](
            Desk& own, TaskProgress&) { return own.support.writeTo(own.session, path, timings); },
        [this, path](const Result<QJsonObject>& written) {
            if (!written)
                return m_notice->say(written.error());
            m_content->setPlainText(QString::fromUtf8(QJsonDocument(*written).toJson(QJsonDocument::Indented)));
            m_notice->say(Notice::Kind::Good, tr("The support file was saved as %1.").arg(path));
        });
}

} // namespace tramyte::ui
