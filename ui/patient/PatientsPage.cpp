// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/PatientsPage.h"

#include "core/patient/PatientService.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/common/Prompt.h"
#include "ui/common/TableBox.h"
#include "ui/common/Widgets.h"
#include "ui/patient/ImportPanel.h"
#include "ui/patient/PeopleColumns.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QTableView>
#include <QTimer>

namespace tramyte::ui {

namespace {

constexpr int kShown = 50;

} // namespace

PatientsPage::PatientsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_text(makeLineEdit(QStringLiteral("peopleEdit"))), m_count(makeLabel({}, "hint")),
      m_model(new RowsModel<patient::Found>(peopleColumns(desk.clock.today()), this)),
      m_table(new TableBox(QStringLiteral("people"))), m_import(new ImportPanel(desk)), m_people(new QWidget),
      m_notice(new Notice), m_importButton(makeButton(tr("Import a list..."))), m_delay(new QTimer(this))
{
    auto* layout = pageLayout(this);
    auto* actions = addTitleRow(layout, makeLabel(tr("Patients"), "title"));
    m_importButton->setObjectName(QStringLiteral("importButton"));
    m_importButton->setVisible(desk.session.may(security::Permission::ImportPatients));
    auto* add = makePrimaryButton(tr("New patient"), Qt::Key_F1);
    add->setObjectName(QStringLiteral("newPatientButton"));
    add->setVisible(desk.session.may(security::Permission::RegisterPatients));
    actions->addWidget(m_importButton);
    actions->addWidget(add);
    layout->addWidget(m_notice);
    layout->addWidget(m_import, 1);
    layout->addWidget(m_people, 1);

    auto* people = new QVBoxLayout(m_people);
    people->setContentsMargins(0, 0, 0, 0);
    people->setSpacing(8);
    m_text->setPlaceholderText(tr("Name, year of birth, card, citizen ID or phone number"));
    m_text->setAccessibleName(tr("Whom to look for"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    people->addWidget(m_text);
    people->addWidget(m_count);
    auto* card = new Card;
    card->body()->addWidget(m_table);
    m_table->setModel(m_model);
    m_table->setSamples({{}, QStringLiteral("05/03/1956"), QStringLiteral("70 tháng tuổi"), {},
        QStringLiteral("Thôn Đông Phú Hạ"), QStringLiteral("Nguyễn Thị Hồng"), QStringLiteral("0912345678"),
        QStringLiteral("...6789, hết hạn 31/12/2026"), QStringLiteral("05/03/2026")});
    m_table->setStretchedColumn(0);
    m_table->view()->setAccessibleName(tr("People found"));
    people->addWidget(card, 1);

    m_delay->setSingleShot(true);
    m_delay->setInterval(0); // after the letter is on the screen
    connect(m_delay, &QTimer::timeout, this, &PatientsPage::search);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_delay->start(); });
    connect(m_table, &TableBox::opened, this, &PatientsPage::openRow);
    connect(m_table, &TableBox::said, this, &Page::said);
    connect(add, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted({QStringLiteral("registration"), 0, m_text->text().trimmed()});
    });
    connect(m_importButton, &QPushButton::clicked, this, &PatientsPage::chooseFile);
    connect(m_import, &ImportPanel::closed, this, [this] { showImport(false); });
    connect(m_import, &ImportPanel::said, this, &Page::said);
    reloadOn({Topic::Patients, Topic::Visits}, [this] { search(); });
    showImport(false);
    search();
}

void PatientsPage::open(const Target& target)
{
    if (!target.field.isEmpty())
        m_text->setText(target.field);
    if (m_import->isHidden()) {
        m_text->setFocus();
        m_text->selectAll();
    }
}

void PatientsPage::search()
{
    m_delay->stop();
    m_notice->clear();
    const QString text = m_text->text().trimmed();
    const auto found = m_desk.patients.search(m_desk.session, text, kShown + 1);
    if (!found) {
        m_notice->say(found.error());
        return;
    }
    std::vector<patient::Found> people = *found;
    const bool isMore = people.size() > kShown;
    if (isMore)
        people.resize(kShown);
    const auto count = static_cast<int>(people.size());
    const bool isOther = text != m_count->property("text_searched").toString();
    m_count->setProperty("text_searched", text);
    m_count->setText(text.isEmpty() ? tr("Type parts of the name in any order, with or without accents.")
            : isMore                ? tr("More than %n people fit. Type more to narrow the list.", nullptr, count)
            : count > 0             ? tr("%n people fit.", nullptr, count)
                                    : tr("Nobody fits."));
    m_table->setEmptyText(text.isEmpty()
            ? tr("Look for somebody above: Enter opens the record of the chosen one.\nF1 registers somebody new; a "
                 "list of people from a spreadsheet is taken over by \"Import a list\".")
            : tr("Nobody fits \"%1\". Try fewer words, or register the person with F1.").arg(text));
    m_model->reset(std::move(people));
    if (isOther && count > 0)
        m_table->selectRow(0); // the best one
}

void PatientsPage::openRow(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        Q_EMIT wanted({QStringLiteral("patient"), m_model->rowAt(row).patient.id.value, {}});
}

bool PatientsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_delay->isActive())
            search();
        openRow(m_table->currentRow());
        return true;
    }
    if (key == Qt::Key_Down && m_model->rowCount() > 0) {
        m_table->view()->setFocus();
        return true;
    }
    return false;
}

void PatientsPage::chooseFile()
{
    const QString path
        = Prompt::openFile(this, tr("A list of people"), tr("Tables (%1)").arg(QStringLiteral("*.xlsx *.ods *.csv")));
    if (path.isEmpty())
        return;
    showImport(true);
    m_import->begin(path);
}

void PatientsPage::showImport(bool isShown)
{
    m_import->setVisible(isShown);
    m_people->setVisible(!isShown);
    m_importButton->setEnabled(!isShown);
    if (!isShown)
        m_text->setFocus();
}

} // namespace tramyte::ui
