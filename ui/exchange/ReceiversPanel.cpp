// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ReceiversPanel.h"

#include "core/base/SafeFile.h"
#include "core/settings/Installation.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/common/Prompt.h"
#include "ui/common/TableBox.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"
#include "ui/exchange/ReceiverWords.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace tramyte::ui {

namespace {

constexpr qint64 kLargestCertificate = 64 << 10;

using Row = sync::ReceiverInfo;

std::vector<RowColumn<Row>> columns(const Clock& clock)
{
    const auto tr = [](const char* text) { return ReceiversPanel::tr(text); };
    std::vector<RowColumn<Row>> list(6);
    list[0] = {tr("Receiver"), [](const Row& row) { return receiverName(row.certificate); },
        [](const Row& row) { return row.certificate.fingerprint; }, false, {}, true};
    list[1] = {tr("Fingerprint"), [](const Row& row) { return shortFingerprint(row.certificate.fingerprint); }};
    list[2] = {tr("Valid to"), [](const Row& row) { return shownDay(localDay(row.certificate.validTo)); },
        [](const Row& row) { return row.certificate.validTo.ms; }};
    list[3] = {tr("State"), [](const Row& row) { return stateWords(row); }};
    list[3].shade = [](const Row& row) -> std::optional<Colour> { return stateColour(row); };
    list[3].picture = [](const Row& row) { return icon(stateIcon(row)); };
    list[4] = {tr("Last sent"),
        [tr, &clock](const Row& row) { return row.last ? shownAgo(row.last->at, clock.now()) : tr("never"); },
        [](const Row& row) { return row.last ? row.last->at.ms : 0; }};
    list[5] = {tr("Confirmed"), [](const Row& row) {
                   return QStringLiteral("%1, %2").arg(shownDay(localDay(row.confirmedAt)), row.confirmedBy);
               }};
    return list;
}

} // namespace

ReceiversPanel::ReceiversPanel(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(new RowsModel<Row>(columns(desk.clock), this)),
      m_table(new TableBox(QStringLiteral("receivers"))), m_notice(new Notice), m_withdraw(makeButton(tr("&Withdraw"))),
      m_candidateFacts(makeSentence({}, "muted")), m_candidateFingerprint(makeSentence({}, "fingerprint")),
      m_compared(makeLineEdit(QStringLiteral("comparedEdit"))), m_confirm(makePrimaryButton(tr("C&onfirm receiver")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_notice);
    layout->addWidget(makeCandidate());
    layout->addWidget(makeList(), 1);
    layout->addWidget(makeOwn());
    dropCandidate();
}

QWidget* ReceiversPanel::makeList()
{
    auto* card = new Card(tr("Receivers"));
    auto* import = makeButton(tr("&Import a certificate..."));
    import->setObjectName(QStringLiteral("importCertificateButton"));
    m_withdraw->setObjectName(QStringLiteral("withdrawButton"));
    card->head()->addWidget(m_withdraw);
    card->head()->addWidget(import);
    card->body()->addWidget(m_table, 1);
    m_table->setModel(m_model, 0);
    m_table->setEmptyText(
        tr("Nobody yet. Ask the level above for its certificate (a file ending in .pem, .crt or .cer) "
           "and import it here."));
    connect(import, &QPushButton::clicked, this, &ReceiversPanel::importCertificate);
    connect(m_withdraw, &QPushButton::clicked, this, &ReceiversPanel::withdraw);
    connect(m_table, &TableBox::said, this, &ReceiversPanel::said);
    connect(m_table, &TableBox::currentChanged, this, [this](int row) {
        m_withdraw->setEnabled(row >= 0 && row < m_model->rowCount() && !m_model->rowAt(row).withdrawnAt);
    });
    m_withdraw->setEnabled(false);
    return card;
}

QWidget* ReceiversPanel::makeCandidate()
{
    m_candidate = new Card(tr("Compare before you trust"));
    m_candidate->setObjectName(QStringLiteral("candidateCard"));
    m_candidateFingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_candidateFingerprint->setObjectName(QStringLiteral("candidateFingerprintLabel"));
    m_candidate->body()->addWidget(m_candidateFacts);
    m_candidate->body()->addWidget(m_candidateFingerprint);
    m_candidate->body()->addWidget(makeSentence(
        tr("Ring the receiver on a number that you know already and let them read out the fingerprint of their "
           "certificate. Type what you hear: all of it, or at least the last 8 characters."),
        "sentence"));
    m_comparedField = new Field(tr("&Read out on the telephone"), m_compared);
    m_compared->setMaximumWidth(420);
    m_candidate->body()->addWidget(m_comparedField);
    auto* row = new QHBoxLayout;
    auto* drop = makeButton(tr("Do not use it"));
    drop->setObjectName(QStringLiteral("dropCandidateButton"));
    m_confirm->setObjectName(QStringLiteral("confirmReceiverButton"));
    row->addWidget(m_confirm);
    row->addWidget(drop);
    row->addStretch();
    m_candidate->body()->addLayout(row);
    connect(drop, &QPushButton::clicked, this, &ReceiversPanel::dropCandidate);
    connect(m_confirm, &QPushButton::clicked, this, &ReceiversPanel::confirm);
    connect(m_compared, &QLineEdit::returnPressed, this, &ReceiversPanel::confirm);
    return m_candidate;
}

QWidget* ReceiversPanel::makeOwn()
{
    auto* card = new Card(tr("This station's certificate"));
    auto* save = makeButton(tr("&Save as a file..."));
    save->setObjectName(QStringLiteral("saveOwnButton"));
    card->head()->addWidget(save);
    const auto own = m_desk.exchange.inspect(m_desk.session, m_desk.installation.certificate.toLatin1());
    auto* fingerprint = makeSentence(own ? groupedFingerprint(own->fingerprint) : own.error().message, "fingerprint");
    fingerprint->setObjectName(QStringLiteral("ownFingerprintLabel"));
    fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(fingerprint);
    card->body()->addWidget(makeSentence(
        tr("Give the file to the level above, so that it knows this station's bundles; read the fingerprint out when "
           "they ring."),
        "muted"));
    connect(save, &QPushButton::clicked, this, &ReceiversPanel::saveOwn);
    return card;
}

void ReceiversPanel::reload()
{
    auto listed = m_desk.exchange.receivers(m_desk.session);
    if (!listed)
        return m_notice->say(listed.error());
    m_model->reset(std::move(*listed));
}

void ReceiversPanel::importCertificate()
{
    const QString path = Prompt::openFile(
        this, tr("The receiver's certificate"), tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    if (path.isEmpty())
        return;
    dropCandidate();
    const auto bytes = readWhole(path, kLargestCertificate);
    if (!bytes)
        return m_notice->say(bytes.error());
    const auto info = m_desk.exchange.inspect(m_desk.session, *bytes);
    if (!info)
        return m_notice->say(info.error());
    if (info->confirmed)
        return m_notice->say(Notice::Kind::Information, tr("%1 is a receiver already.").arg(receiverName(*info)));
    if (info->problem)
        return m_notice->say(*info->problem);
    m_pem = *bytes;
    showCandidate(*info);
}

void ReceiversPanel::showCandidate(const sync::CertificateInfo& info)
{
    m_candidateFacts->setText(
        tr("%1, valid from %2 to %3. Its fingerprint:")
            .arg(receiverName(info), shownDay(localDay(info.validFrom)), shownDay(localDay(info.validTo))));
    m_candidateFingerprint->setText(groupedFingerprint(info.fingerprint));
    m_candidate->show();
    m_compared->setFocus();
}

Memory ReceiversPanel::memory() const
{
    return {{QStringLiteral("candidate"), m_pem}, {QStringLiteral("controls"), controlsOf(*this)}};
}

void ReceiversPanel::recall(const Memory& memory)
{
    const QByteArray pem = memory.value(QStringLiteral("candidate")).toByteArray();
    const auto info = pem.isEmpty() ? Result<sync::CertificateInfo>(tl::unexpected(Error{}))
                                    : m_desk.exchange.inspect(m_desk.session, pem);
    if (info && !info->confirmed) {
        m_pem = pem;
        showCandidate(*info);
    }
    recallControls(*this, memory.value(QStringLiteral("controls")).toMap());
}

void ReceiversPanel::dropCandidate()
{
    m_pem.clear();
    m_compared->clear();
    m_comparedField->setError({});
    m_candidate->hide();
    m_notice->clear();
}

void ReceiversPanel::confirm()
{
    const auto done = m_desk.exchange.confirm(m_desk.session, m_pem, m_compared->text());
    if (!done) {
        if (done.error().field == u"fingerprint")
            m_comparedField->setError(done.error().message);
        else
            m_notice->say(done.error());
        m_compared->setFocus();
        return;
    }
    dropCandidate();
    reload();
    m_notice->say(Notice::Kind::Good, tr("%1 may be sent to from now on.").arg(receiverName(done->certificate)));
}

void ReceiversPanel::withdraw()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const Row receiver = m_model->rowAt(row);
    const QString name = receiverName(receiver.certificate);
    if (!Prompt::confirm(this, tr("Withdraw %1?").arg(name),
            tr("Nothing more will be sent there. What was sent stays written down, and the certificate can be imported "
               "and compared again."),
            tr("Withdraw")))
        return;
    const auto done = m_desk.exchange.withdraw(m_desk.session, receiver.certificate.fingerprint);
    if (!done)
        return m_notice->say(done.error());
    reload();
    m_notice->say(Notice::Kind::Good, tr("Nothing more will be sent to %1.").arg(name));
}

void ReceiversPanel::saveOwn()
{
    const QString path = Prompt::saveFile(this, tr("Save this station's certificate"),
        m_desk.installation.station + QStringLiteral(".pem"), tr("Certificates (*.pem)"));
    if (path.isEmpty())
        return;
    const auto saved = writeSafely(path, m_desk.installation.certificate.toLatin1());
    if (!saved)
        return m_notice->say(saved.error());
    m_notice->say(Notice::Kind::Good, tr("The certificate was saved as %1.").arg(path));
}

} // namespace tramyte::ui
