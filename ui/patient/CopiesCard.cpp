// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/CopiesCard.h"

#include "core/document/PersonPaperService.h"
#include "core/exchange/PersonExportService.h"
#include "core/patient/DataRequestService.h"
#include "core/patient/DisclosureService.h"
#include "ui/common/InlineForm.h"
#include "ui/common/Notice.h"
#include "ui/common/PreviewDialog.h"
#include "ui/common/Prompt.h"
#include "ui/common/TableBox.h"
#include "ui/common/Text.h"
#include "ui/patient/RightsWords.h"
#include "ui/print/PersonFiles.h"

#include <QBoxLayout>
#include <QTableView>

namespace tramyte::ui {

using patient::Disclosure;

CopiesCard::CopiesCard(Desk& desk, QWidget* parent)
    : Card(tr("Copies given out"), parent), m_desk(desk), m_table(new TableBox(QStringLiteral("copies"))),
      m_notice(new Notice), m_form(new InlineForm), m_give(makeButton(tr("Give out a copy"), Qt::Key_F10))
{
    using Row = Disclosure;
    m_model = new RowsModel<Row>(
        {
            {tr("No."), [](const Row& it) { return it.number; }},
            {tr("On"), [](const Row& it) { return shownMoment(it.madeAt); },
                [](const Row& it) { return it.madeAt.ms; }},
            {tr("To"), [](const Row& it) { return it.recipient; }, {}, false, {}, true},
            {tr("State"), [](const Row& it) { return it.delivered ? tr("given out") : tr("could not be written"); }, {},
                false,
                [](const Row& it) { return it.delivered ? std::optional<Colour>() : std::optional(Colour::Danger); }},
        },
        this);
    m_table->setModel(m_model);
    m_table->setFilterVisible(false);
    m_table->setStretchedColumn(2);
    m_table->setSamples(
        {QStringLiteral("2026-01-0001"), QStringLiteral("05/03/2026 08:41"), {}, tr("could not be written")});
    m_table->setEmptyText(tr("No copy was given out. F10 gives one; Enter prints its note of delivery."));
    m_table->view()->setAccessibleName(tr("Copies given out"));
    m_give->setObjectName(QStringLiteral("giveCopyButton"));
    head()->addWidget(m_give);
    body()->addWidget(m_notice);
    body()->addWidget(m_form);
    body()->addWidget(m_table, 1);
    body()->addStretch(0);
    m_form->standFor(m_table);
    connect(m_give, &QPushButton::clicked, this, &CopiesCard::askToGive);
    connect(m_table, &TableBox::opened, this, [this](int row) { printDelivery(m_model->rowAt(row).id); });
    connect(m_table, &TableBox::said, this, &CopiesCard::said);
    m_form->setAsker([this](const QString&) { askToGive(); });
    connect(m_form, &InlineForm::left, m_give, qOverload<>(&QWidget::setFocus));
}

void CopiesCard::tell(const patient::Patient& patient)
{
    if (patient.id != m_patient.id) {
        m_form->hide();
        m_notice->clear();
    }
    m_patient = patient;
    reload();
}

void CopiesCard::reload()
{
    auto copies = m_desk.disclosures.list(m_desk.session, m_patient.id);
    if (!copies) {
        m_model->reset({});
        return m_notice->say(copies.error());
    }
    m_model->reset(std::move(*copies));
}

void CopiesCard::askToGive()
{
    m_notice->clear();
    m_form->begin(QStringLiteral("give"), tr("Give out a copy of the whole record"), 2);
    m_form->addChoice(QStringLiteral("basis"), tr("Ground"), disclosureGrounds());
    m_form->addText(
        QStringLiteral("recipient"), tr("Who receives it"), {}, tr("Empty: the person, when the person asks"));
    m_form->addText(QStringLiteral("relation"), tr("Relation to the person, or place of work"));
    m_form->addText(QStringLiteral("basisNote"), tr("Authorisation or law, with number and day"));
    QString answered = QStringLiteral("0");
    std::vector<std::pair<QString, QString>> open{{QStringLiteral("0"), tr("no request")}};
    if (const auto requests = m_desk.requests.list(m_desk.session, m_patient.id))
        for (const patient::DataRequest& it : *requests)
            if (it.state == patient::DataRequest::State::Open) {
                open.emplace_back(format(it.id), it.number + u' ' + it.kindName);
                if (it.kind == u"copy" || it.kind == u"view")
                    answered = open.back().first;
            }
    m_form->addChoice(QStringLiteral("request"), tr("Answers the request"), open, answered);
    m_form->addChoice(QStringLiteral("format"), tr("Files"),
        {{QStringLiteral("both"), tr("PDF and FHIR")}, {QStringLiteral("pdf"), tr("PDF only")},
            {QStringLiteral("fhir"), tr("FHIR only")}},
        QStringLiteral("both"));
    m_form->addCheck(QStringLiteral("sensitive"), tr("Extra-sensitive data goes along"));
    m_form->ask(tr("Choose the folder..."), [this] { return give(); });
}

Result<void> CopiesCard::give()
{
    const QString basis = m_form->choice(QStringLiteral("basis"));
    if (basis.isEmpty())
        return failField(QStringLiteral("basis"), QStringLiteral("disclosure.basisUnknown"),
            tr("Choose on what ground the copy is given out."));
    const QString folder = Prompt::folder(this, tr("Where the copy goes, for example a USB stick of the person"));
    if (folder.isEmpty())
        return fail(ErrorKind::Validation, QStringLiteral("disclosure.folder"), tr("No folder was chosen yet."));
    patient::DisclosureForm form;
    form.patient = m_patient.id;
    form.recipient = m_form->text(QStringLiteral("recipient"));
    form.relation = m_form->text(QStringLiteral("relation"));
    form.basis = basis;
    form.basisNote = m_form->text(QStringLiteral("basisNote"));
    form.sensitive = m_form->isChecked(QStringLiteral("sensitive"));
    form.request = patient::DataRequestId{m_form->choice(QStringLiteral("request")).toLongLong()};
    const QString wanted = m_form->choice(QStringLiteral("format"));
    print::PersonParts parts;
    if (wanted != u"fhir")
        parts.paper = [this](const Disclosure& it) { return m_desk.personPapers.copy(m_desk.session, it); };
    if (wanted != u"pdf")
        parts.fhir = [this](const Disclosure& it) { return m_desk.personExport.fhir(m_desk.session, it); };
    TRY_LET(done, m_desk.disclosures.disclose(m_desk.session, form, print::personOutlet(folder, std::move(parts))));
    QStringList names;
    for (const patient::GivenFile& it : done.files)
        names << it.name;
    m_notice->say(Notice::Kind::Good,
        tr("Written to %1: %2. Both sign the note of delivery.").arg(folder, names.join(QStringLiteral(", "))));
    m_notice->offer(tr("Print the note"), [this, id = done.id] { printDelivery(id); });
    Q_EMIT said(tr("Copy %1 was given out.").arg(done.number));
    return {};
}

void CopiesCard::printDelivery(patient::DisclosureId id)
{
    const auto paper = m_desk.personPapers.delivery(m_desk.session, id);
    if (!paper)
        return m_notice->say(paper.error());
    PreviewDialog dialog({*paper}, this);
    dialog.exec();
}

} // namespace tramyte::ui
