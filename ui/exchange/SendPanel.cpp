// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/SendPanel.h"

#include "ui/common/Notice.h"
#include "ui/common/TableBox.h"
#include "ui/common/Task.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"
#include "ui/exchange/ReceiverWords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>
#include <algorithm>

namespace tramyte::ui {

namespace {

using Sent = std::vector<sync::WrittenBundle>;
using Row = sync::SentBundle;

std::vector<RowColumn<Row>> columns()
{
    const auto tr = [](const char* text) { return SendPanel::tr(text); };
    std::vector<RowColumn<Row>> list(4);
    list[0]
        = {tr("When"), [](const Row& row) { return shownMoment(row.at); }, [](const Row& row) { return row.firstSeq; }};
    list[1] = {tr("File"), [](const Row& row) { return row.file; }};
    list[2] = {tr("Entries"),
        [](const Row& row) {
            return QStringLiteral("%1 – %2").arg(shownNumber(row.firstSeq), shownNumber(row.lastSeq));
        },
        [](const Row& row) { return row.firstSeq; }, true};
    list[3] = {
        tr("Size"), [](const Row& row) { return shownSize(row.size); }, [](const Row& row) { return row.size; }, true};
    return list;
}

constexpr int kFileColumn = 1;

QString stageWords(sync::BundleStage stage)
{
    switch (stage) {
    case sync::BundleStage::Gathering: return SendPanel::tr("Gathering what changed");
    case sync::BundleStage::Writing: return SendPanel::tr("Signing, encrypting and writing");
    case sync::BundleStage::ReadingBack: return SendPanel::tr("Reading back and comparing");
    }
    Q_UNREACHABLE();
}

} // namespace

SendPanel::SendPanel(Desk& desk, DriveLook look, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_receiver(new QComboBox), m_facts(makeSentence({}, "muted")),
      m_warning(makeSentence({}, "warning")), m_import(makeButton(tr("&Import a certificate..."))),
      m_waiting(makeSentence({}, "sentence")), m_since(makeSentence({}, "muted")),
      m_send(makePrimaryButton(tr("Send"), Qt::Key_F8)), m_reminder(new Notice), m_notice(new Notice), m_task(new Task),
      m_model(new RowsModel<Row>(columns(), this)), m_table(new TableBox(QStringLiteral("sentBundles")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_reminder);
    auto* strip = new QHBoxLayout;
    strip->setSpacing(12);
    for (QWidget* step : {makeReceiver(), makePlace(std::move(look)), makeSend()})
        strip->addWidget(step, 1);
    layout->addLayout(strip);
    layout->addWidget(m_notice);
    layout->addWidget(m_task);
    auto* card = new Card(tr("Sent to this receiver"));
    m_table->setModel(m_model, 0);
    m_table->setStretchedColumn(kFileColumn);
    card->body()->addWidget(m_table, 1);
    layout->addWidget(card, 1);
    m_table->setEmptyText(tr("Nothing was sent to this receiver yet."));
    connect(m_table, &TableBox::said, this, &SendPanel::said);
}

QWidget* SendPanel::makeReceiver()
{
    auto* card = new Card(tr("1 · To whom"));
    m_receiver->setObjectName(QStringLiteral("receiverComboBox"));
    m_receiver->setAccessibleName(tr("Receiver"));
    m_import->setObjectName(QStringLiteral("firstImportButton"));
    card->body()->addWidget(m_receiver);
    card->body()->addWidget(m_facts);
    card->body()->addWidget(m_warning);
    auto* row = new QHBoxLayout;
    row->addWidget(m_import);
    row->addStretch();
    card->body()->addLayout(row);
    card->body()->addStretch();
    connect(m_receiver, &QComboBox::currentIndexChanged, this, &SendPanel::showReceiver);
    connect(m_import, &QPushButton::clicked, this, &SendPanel::importWanted);
    return card;
}

QWidget* SendPanel::makePlace(DriveLook look)
{
    auto* card = new Card(tr("2 · Where to"));
    m_place = new PlacePicker(QStringLiteral("bundlePlace"), std::move(look));
    card->body()->addWidget(m_place);
    card->body()->addStretch();
    connect(m_place, &PlacePicker::changed, m_notice, &Notice::clear);
    return card;
}

QWidget* SendPanel::makeSend()
{
    auto* card = new Card(tr("3 · Send"));
    m_send->setObjectName(QStringLiteral("sendButton"));
    m_waiting->setObjectName(QStringLiteral("waitingLabel"));
    card->body()->addWidget(m_waiting);
    card->body()->addWidget(m_since);
    card->body()->addStretch();
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_send);
    card->body()->addLayout(row);
    connect(m_send, &QPushButton::clicked, this, &SendPanel::send);
    return card;
}

void SendPanel::reload()
{
    auto listed = m_desk.exchange.receivers(m_desk.session);
    if (!listed)
        return m_notice->say(listed.error());
    const sync::ReceiverInfo* before = receiver();
    const QString chosen = before ? before->certificate.fingerprint : QString();
    m_receivers = std::move(*listed);
    std::erase_if(m_receivers, [](const sync::ReceiverInfo& it) { return it.withdrawnAt.has_value(); });
    {
        const QSignalBlocker blocker(m_receiver);
        m_receiver->clear();
        for (const sync::ReceiverInfo& it : m_receivers)
            m_receiver->addItem(receiverName(it.certificate), it.certificate.fingerprint);
        m_receiver->setCurrentIndex(std::max(m_receivers.empty() ? -1 : 0, m_receiver->findData(chosen)));
    }
    showReceiver();
    showReminder();
}

const sync::ReceiverInfo* SendPanel::receiver() const
{
    const int row = m_receiver->currentIndex();
    return row >= 0 && row < static_cast<int>(m_receivers.size()) ? &m_receivers[static_cast<std::size_t>(row)]
                                                                  : nullptr;
}

void SendPanel::showReceiver()
{
    const sync::ReceiverInfo* to = receiver();
    m_receiver->setVisible(to);
    m_import->setVisible(!to);
    m_warning->hide();
    if (to) {
        m_facts->setText(
            tr("%1 · valid to %2")
                .arg(shortFingerprint(to->certificate.fingerprint), shownDay(localDay(to->certificate.validTo))));
        if (to->certificate.problem)
            m_warning->setText(to->certificate.problem->message);
        else if (to->certificate.daysLeft <= kCertificateWarningDays)
            m_warning->setText(tr("The certificate ends in %n day(s). Ask the receiver for the new one.", nullptr,
                to->certificate.daysLeft));
        m_warning->setVisible(to->certificate.problem || to->certificate.daysLeft <= kCertificateWarningDays);
        auto sent = m_desk.exchange.sent(m_desk.session, to->certificate.fingerprint);
        m_model->reset(sent ? std::move(*sent) : std::vector<Row>());
    } else {
        m_facts->setText(tr("Nobody to send to yet. Import the certificate of the level above and compare it."));
        m_model->reset({});
    }
    showPending();
}

void SendPanel::showPending()
{
    const sync::ReceiverInfo* to = receiver();
    m_pending = {};
    m_send->setEnabled(to && isUsable(*to));
    if (!to) {
        m_waiting->clear();
        m_since->clear();
        return;
    }
    auto pending = m_desk.exchange.pending(m_desk.session, to->certificate.fingerprint);
    if (!pending)
        return m_notice->say(pending.error());
    m_pending = std::move(*pending);
    const QString since
        = m_pending.last ? tr("since %1").arg(shownMoment(m_pending.last->at)) : tr("from the station's first day");
    if (m_pending.isEmpty()) {
        m_waiting->setText(tr("Nothing new waits."));
        m_since->setText(since);
        return;
    }
    const QString words = pendingWords(m_pending.things);
    m_waiting->setText(words.isEmpty() ? tr("%n change(s)", nullptr, static_cast<int>(m_pending.entries)) : words);
    m_since->setText(tr("New or changed %1; about %2.").arg(since, shownSize(m_pending.estimatedSize)));
}

void SendPanel::showReminder()
{
    const auto last = m_desk.exchange.lastExport(m_desk.session);
    if (!last || !last->remind)
        return m_reminder->clear();
    m_reminder->say(Notice::Kind::Warning,
        last->at ? tr("Nothing was sent up for %n day(s).", nullptr, last->days)
                 : tr("Nothing was ever sent up; this station is %n day(s) old.", nullptr, last->days));
}

void SendPanel::send()
{
    using Kind = Notice::Kind;
    const sync::ReceiverInfo* to = receiver();
    if (m_task->isRunning() || !to)
        return;
    m_place->refresh();
    const QString folder = m_place->folder();
    if (folder.isEmpty()) {
        m_notice->say(Kind::Warning, tr("Plug in a stick or choose a folder first."));
        m_place->findChild<QWidget*>(QStringLiteral("bundlePlaceList"))->setFocus();
        return;
    }
    showPending();
    if (m_pending.isEmpty())
        return m_notice->say(Kind::Information, tr("Nothing new waits: this receiver has everything already."));
    m_notice->clear();
    m_send->setEnabled(false);
    m_task->start<Sent>(
        m_desk, tr("Sending"),
        [folder, fingerprint = to->certificate.fingerprint, size = m_pending.estimatedSize](
            Desk& own, TaskProgress& progress) -> Result<Sent> {
            TRY(sync::checkWritable(folder));
            TRY(sync::checkRoom(folder, size));
            return own.bundles.createFor(own.session, fingerprint, folder, [&](const sync::BundleProgress& how) {
                progress.setStage(stageWords(how.stage));
                return progress.report(how.done, how.all);
            });
        },
        [this, folder, drive = m_place->drive()](Result<Sent> sent) { take(folder, drive, std::move(sent)); });
}

void SendPanel::take(const QString& folder, const std::optional<sync::Drive>& drive, Result<Sent> sent)
{
    reload();
    if (!sent)
        return m_notice->say(sent.error());
    QStringList names;
    for (const sync::WrittenBundle& bundle : *sent)
        names << QFileInfo(bundle.path).fileName();
    const QString files = tr("%n file(s)", nullptr, static_cast<int>(names.size()));
    m_notice->say(Notice::Kind::Good,
        drive && drive->removable
            ? tr("Sent, read back and compared: %1. You may remove the stick %2.\n%3")
                  .arg(files, drive->name, names.join(QLatin1Char('\n')))
            : tr("Sent, read back and compared: %1 in %2.\n%3").arg(files, folder, names.join(QLatin1Char('\n'))));
    m_notice->offer(tr("Open folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    Q_EMIT said(tr("Sent up: %1.").arg(files));
}

} // namespace tramyte::ui
