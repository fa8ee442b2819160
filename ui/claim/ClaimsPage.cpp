// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claim/ClaimsPage.h"

#include "core/security/Session.h"
#include "ui/claim/ClaimSummary.h"
#include "ui/claim/ExportsList.h"
#include "ui/claim/FindingsList.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/common/Prompt.h"
#include "ui/common/Task.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QTabWidget>
#include <QUrl>

namespace tramyte::ui {

namespace {

/// Until a month's claims have closed, people look at that month.
Period usualPeriod(QDate today)
{
    const QDate before = today.addMonths(-1);
    return monthOf(today < claim::closingDay(before) ? before : today);
}

} // namespace

ClaimsPage::ClaimsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_period(new PeriodEdit(desk.clock)), m_per(new QComboBox), m_sinceLast(new QCheckBox),
      m_closing(makeLabel({}, "hint")), m_check(makeButton(tr("Check"), Qt::Key_F5)),
      m_export(makePrimaryButton(tr("Export"), Qt::Key_F8)), m_notice(new Notice), m_task(new Task),
      m_tabs(new QTabWidget), m_summary(new ClaimSummary), m_findings(new FindingsList(desk)),
      m_exports(new ExportsList(desk)), m_stale(makeLabel({}, "warning"))
{
    auto* layout = pageLayout(this);
    auto* actions = addTitleRow(layout, makeLabel(tr("Insurance claims"), "title"));
    m_check->setObjectName(QStringLiteral("checkButton"));
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_export->setVisible(desk.session.may(security::Permission::ExportClaims));
    actions->addWidget(m_closing);
    actions->addSpacing(8);
    actions->addWidget(m_check);
    actions->addWidget(m_export);
    layout->addWidget(makeChoices());
    layout->addWidget(m_summary);
    layout->addWidget(m_notice);
    layout->addWidget(m_task);
    m_tabs->addTab(m_findings, tr("Fin&dings"));
    m_tabs->addTab(m_exports, tr("&Exports made"));
    auto* corner = new QWidget;
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_stale);
    row->addWidget(m_findings->filter());
    m_tabs->setCornerWidget(corner);
    connect(m_tabs, &QTabWidget::currentChanged, this,
        [this] { m_findings->filter()->setVisible(m_tabs->currentWidget() == m_findings); });
    m_tabs->setObjectName(QStringLiteral("claimTabs"));
    layout->addWidget(m_tabs, 1);

    connect(m_check, &QPushButton::clicked, this, [this] { check(); });
    connect(m_export, &QPushButton::clicked, this, &ClaimsPage::exportClaims);
    connect(m_period, &PeriodEdit::changed, this, &ClaimsPage::forget);
    connect(m_findings, &FindingsList::wanted, this, &Page::wanted);
    connect(m_findings, &FindingsList::said, this, &Page::said);
    connect(m_exports, &ExportsList::said, this, &Page::said);
    connect(m_exports, &ExportsList::folderWanted, this, &ClaimsPage::openFolder);
    reloadOn({Topic::Claims}, [this] { m_exports->reload(); });
    m_subscription = desk.changes.subscribe([this](Topic topic, const std::vector<qint64>&) {
        if (topic != Topic::Claims && topic != Topic::Exports)
            markStale();
    });
    m_period->setPeriod(usualPeriod(desk.clock.today()));
    m_exports->reload();
}

ClaimsPage::~ClaimsPage()
{
    m_desk.changes.unsubscribe(m_subscription);
}

QWidget* ClaimsPage::makeChoices()
{
    auto* card = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_period, 0, Qt::AlignTop);
    row->addSpacing(16);
    m_per->setObjectName(QStringLiteral("perComboBox"));
    m_per->addItem(tr("Each visit"), int(claim::PerFile::Visit));
    m_per->addItem(tr("Each day"), int(claim::PerFile::Day));
    m_per->addItem(tr("Each month"), int(claim::PerFile::Month));
    auto* per = new Field(tr("A file fo&r"), m_per);
    row->addWidget(per, 0, Qt::AlignTop);
    m_sinceLast->setObjectName(QStringLiteral("sinceLastCheckBox"));
    m_sinceLast->setText(tr("Only what is &new or changed"));
    auto* since = new Field(QStringLiteral(" "), m_sinceLast);
    row->addWidget(since, 0, Qt::AlignTop);
    for (QWidget* part : {static_cast<QWidget*>(per), static_cast<QWidget*>(since)})
        part->setVisible(m_desk.session.may(security::Permission::ExportClaims));
    row->addStretch(1);
    card->body()->addLayout(row);
    return card;
}

void ClaimsPage::open(const Target&)
{
    if (!m_checked)
        m_check->setFocus();
}

Memory ClaimsPage::memory() const
{
    Memory memory = Page::memory();
    memory.insert(QStringLiteral("checked"), isCurrent());
    return memory;
}

void ClaimsPage::recall(const Memory& memory)
{
    Page::recall(memory);
    forget();
    if (memory.value(QStringLiteral("checked")).toBool())
        check(); // what was found is told in words
}

bool ClaimsPage::isCurrent() const
{
    return m_checked && !m_checked->stopped && !m_isStale && m_checkedPeriod == m_period->peek();
}

void ClaimsPage::forget()
{
    m_checked.reset();
    m_checkedPeriod.reset();
    m_errorsSaid = false;
    m_isStale = false;
    m_stale->clear();
    m_summary->hide();
    m_notice->clear();
    m_findings->clear();
    if (const auto period = m_period->peek())
        m_closing->setText(
            tr("The claims of %1 go up before %2.")
                .arg(period->to.toString(QStringLiteral("MM/yyyy")), shownDay(claim::closingDay(period->to))));
}

void ClaimsPage::markStale()
{
    if (!m_checked || m_isStale)
        return;
    m_isStale = true;
    m_errorsSaid = false;
    m_stale->setText(tr("Something changed since this check: F5 checks again."));
}

void ClaimsPage::check(bool thenExport)
{
    const auto period = m_period->period();
    if (!period || m_task->isRunning())
        return;
    m_notice->clear();
    m_check->setEnabled(false);
    m_export->setEnabled(false);
    m_task->start<claim::CheckedPeriod>(
        m_desk, tr("Checking claims"),
        [period](Desk& own, TaskProgress& progress) {
            return own.claims.check(
                own.session, period->from, period->to, [&](int done, int all) { return progress.report(done, all); });
        },
        [this, period, thenExport](Result<claim::CheckedPeriod> checked) {
            m_check->setEnabled(true);
            m_export->setEnabled(true);
            take(*period, std::move(checked));
            if (thenExport && isCurrent())
                exportClaims();
        });
}

void ClaimsPage::take(const Period& period, Result<claim::CheckedPeriod> checked)
{
    if (!checked)
        return refuse(checked.error());
    forget();
    m_checked = std::move(*checked);
    m_checkedPeriod = period;
    m_findings->setChecked(*m_checked);
    m_tabs->setCurrentWidget(m_findings);
    m_summary->setChecked(*m_checked);
    sayWhatWasFound();
}

void ClaimsPage::sayWhatWasFound()
{
    using Kind = Notice::Kind;
    const bool mayExport = m_desk.session.may(security::Permission::ExportClaims);
    if (m_checked->stopped)
        return m_notice->say(Kind::Warning,
            tr("The check was stopped after %1 of %2 visits. What was found until then is listed.")
                .arg(shownNumber(m_checked->claims), shownNumber(m_checked->due)));
    if (m_checked->claims == 0)
        return m_notice->say(Kind::Information, tr("No closed insured visit ended in this period."));
    if (m_checked->hasErrors())
        return m_notice->say(Kind::Warning,
            tr("The insurer will refuse claims with errors. Put them right before the export: Enter on a line leads to "
               "its field."));
    if (!m_checked->findings.empty())
        return m_notice->say(Kind::Information,
            mayExport ? tr("There are no errors. Look through the warnings, then export with F8.")
                      : tr("There are no errors. Look through the warnings."));
    m_notice->say(Kind::Good,
        mayExport ? tr("Nothing was found wrong. The claims can be exported with F8.")
                  : tr("Nothing was found wrong."));
}

void ClaimsPage::exportClaims()
{
    if (m_task->isRunning() || !m_desk.session.may(security::Permission::ExportClaims))
        return;
    if (!isCurrent())
        return check(true);
    if (m_checked->claims == 0)
        return sayWhatWasFound();
    if (m_checked->hasErrors() && !m_errorsSaid)
        return sayErrorsFirst();
    chooseFolder();
}

void ClaimsPage::sayErrorsFirst()
{
    int visits = 0;
    for (const claim::CheckedClaim& claim : m_checked->visits)
        visits += claim.errors > 0;
    m_errorsSaid = true;
    m_notice->say(Notice::Kind::Warning,
        tr("%n visit(s) have errors that the insurer will refuse. Put them right first, or press F8 again to export "
           "all "
           "the same.",
            nullptr, visits));
    m_notice->offer(tr("Export all the same"), [this] { chooseFolder(); });
}

void ClaimsPage::chooseFolder()
{
    const QString folder = Prompt::folder(this, tr("Where shall the claim files go?"), m_exports->lastFolder());
    if (!folder.isEmpty())
        exportTo(folder);
}

void ClaimsPage::exportTo(const QString& folder)
{
    const claim::ExportOptions options{m_checkedPeriod->from, m_checkedPeriod->to, folder,
        static_cast<claim::PerFile>(m_per->currentData().toInt()), m_sinceLast->isChecked()};
    m_notice->clear();
    m_check->setEnabled(false);
    m_export->setEnabled(false);
    m_task->start<claim::ExportOutcome>(
        m_desk, tr("Writing claim files"),
        [options](Desk& own, TaskProgress& progress) {
            return own.claims.exportTo(
                own.session, options, [&](int done, int all) { return progress.report(done, all); });
        },
        [this, folder](Result<claim::ExportOutcome> done) {
            m_check->setEnabled(true);
            m_export->setEnabled(true);
            takeExport(folder, std::move(done));
        });
}

void ClaimsPage::takeExport(const QString& folder, Result<claim::ExportOutcome> done)
{
    using Kind = Notice::Kind;
    m_errorsSaid = false;
    m_exports->reload();
    if (!done)
        return refuse(done.error());
    const QString claims = tr("%n claim(s)", nullptr, done->claims);
    const QString files = tr("%n file(s)", nullptr, static_cast<int>(done->files.size()));
    if (done->stopped)
        m_notice->say(Kind::Warning,
            tr("The export was stopped: %1 of %2 lie in %3, in %4, each whole. “Only what is new or changed” exports "
               "the "
               "rest.")
                .arg(claims, shownNumber(done->due), folder, files));
    else if (done->files.isEmpty())
        return m_notice->say(
            Kind::Information, tr("Nothing is new or changed since the last export: no file was written."));
    else
        m_notice->say(Kind::Good,
            tr("%1 in %2 and %3 were written to %4.")
                .arg(claims, files, tr("%n check-in(s)", nullptr, static_cast<int>(done->checkIns.size())), folder));
    m_notice->offer(tr("Open folder"), [this, folder] { openFolder(folder); });
    if (!done->stopped && m_checked) {
        for (claim::CheckedClaim& claim : m_checked->visits)
            claim.isSent = true;
        m_summary->setChecked(*m_checked);
    }
    Q_EMIT said(tr("%1 exported.").arg(claims));
}

void ClaimsPage::refuse(const Error& error)
{
    if (!m_period->showError(error.field, error.message))
        m_notice->say(error);
}

void ClaimsPage::openFolder(const QString& folder)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        m_notice->say(Notice::Kind::Information, tr("This PC shows no folders. The files lie in %1.").arg(folder));
}

} // namespace tramyte::ui
