// SPDX-License-Identifier: GPL-3.0-or-later
// The controls of PersonForm and where they stand.
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"
#include "ui/patient/CommuneEdit.h"
#include "ui/patient/HouseholdWords.h"
#include "ui/patient/PersonForm.h"
#include "ui/patient/PersonPick.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace tramyte::ui {

namespace {

QHBoxLayout* pair(QWidget* left, QWidget* right)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(left, 1, Qt::AlignTop);
    row->addWidget(right, 1, Qt::AlignTop);
    return row;
}

} // namespace

void PersonForm::makePerson()
{
    auto* card = new Card(tr("Person"));
    card->body()->addWidget(addLine(QStringLiteral("fullName"), tr("&Full name")));
    Field* birth = addLine(QStringLiteral("birth"), tr("Date of &birth"), Reads::Birth);
    card->body()->addLayout(pair(birth, addChoice(QStringLiteral("sex"), tr("Se&x"))));
    Field* citizenId = addLine(QStringLiteral("citizenId"), tr("&Citizen ID"));
    card->body()->addLayout(pair(citizenId, addChoice(QStringLiteral("idSource"), tr("Number seen by"))));
    Field* phone = addLine(QStringLiteral("phone"), tr("&Phone"));
    card->body()->addLayout(pair(phone, addLine(QStringLiteral("nationality"), tr("Nationality (code)"))));
    Field* ethnicity
        = addCode(QStringLiteral("ethnicity"), tr("&Ethnic group"), new CodeEdit(m_desk, catalog::Kind::EthnicGroup));
    card->body()->addLayout(pair(ethnicity,
        addCode(QStringLiteral("occupation"), tr("&Occupation"), new CodeEdit(m_desk, catalog::Kind::Occupation))));
    m_columns[0]->addWidget(card);
    auto* sex = static_cast<QComboBox*>(m_controls.at(QStringLiteral("sex")).widget);
    sex->addItem(QString(), QString());
    for (const Sex it : {Sex::Male, Sex::Female, Sex::Other})
        sex->addItem(shownSex(it), format(it));
    auto* source = static_cast<QComboBox*>(m_controls.at(QStringLiteral("idSource")).widget);
    source->addItem(QString(), QString());
    source->addItem(tr("typed from the card"), QStringLiteral("typed"));
    source->addItem(tr("scanning"), QStringLiteral("scanned"));
    source->addItem(tr("VNeID on the phone"), QStringLiteral("vneid"));
    source->addItem(tr("reading the chip"), QStringLiteral("chip"));
    makePapers(*card);
    connect(static_cast<QLineEdit*>(m_controls.at(QStringLiteral("birth")).widget), &QLineEdit::textChanged, this,
        &PersonForm::showAge);
    connect(static_cast<QLineEdit*>(m_controls.at(QStringLiteral("fullName")).widget), &QLineEdit::textChanged, this,
        &PersonForm::showHolder);
    connect(static_cast<QLineEdit*>(m_controls.at(QStringLiteral("citizenId")).widget), &QLineEdit::textEdited, this,
        [this] { m_controls.setValue(QStringLiteral("idSource"), {}, false); }); // no longer as it was scanned
}

void PersonForm::makePapers(Card& card)
{
    m_papers = new QComboBox;
    m_papers->setObjectName(QStringLiteral("papersComboBox"));
    m_papers->setAccessibleName(tr("Papers"));
    for (const QString& words : {tr("Own papers"), tr("Child without papers"), tr("Foreigner"), tr("Unknown person")})
        m_papers->addItem(words);
    card.head()->addWidget(m_papers);
    m_papers->setToolTip(tr("Which papers somebody has decides what is asked. Enter goes on to it."));
    m_papers->installEventFilter(this);
    connect(m_papers, &QComboBox::activated, this, [this] {
        showPapers();
        Q_EMIT edited();
    });
}

void PersonForm::makeHome()
{
    auto* card = new Card(tr("Home"));
    card->body()->addWidget(addLine(QStringLiteral("address"), tr("&Address")));
    Field* hamlet = addLine(QStringLiteral("hamlet"), tr("Ham&let"));
    m_commune = new CommuneEdit(m_desk);
    card->body()->addLayout(pair(hamlet, addCode(QStringLiteral("communeCode"), tr("Comm&une"), m_commune)));
    m_household = new HouseholdEdit(m_desk);
    m_household->setObjectName(QStringLiteral("householdEdit"));
    m_household->setNothingFits(tr("No household fits. With a number of its own a new one is made."));
    connect(m_household, &SuggestEdit::chosen, this, [this] {
        showHousehold();
        Q_EMIT edited();
        focusNextChild();
    });
    connect(m_household, &QLineEdit::textChanged, this, &PersonForm::followHousehold);
    Field* household = addControl(QStringLiteral("household"), tr("&Household"), m_household, Reads::Text);
    card->body()->addLayout(
        pair(household, addChoice(QStringLiteral("householdRelation"), tr("&Relation to the head"))));
    fillRelations(*static_cast<QComboBox*>(m_controls.at(QStringLiteral("householdRelation")).widget), m_desk);
    card->body()->addWidget(addChoice(QStringLiteral("provinceCode"), tr("Pro&vince")));
    Field* old = addLine(QStringLiteral("oldAddress"), tr("Address on old papers"));
    old->setToolTip(tr("Of before 01/07/2025, with its district; kept as written."));
    card->body()->addWidget(old);
    m_columns[1]->addWidget(card);
    addProvinces();
    connect(m_commune, &CodeEdit::picked, this, [this](const QString& commune) {
        if (const QString province = m_commune->provinceOf(commune); !province.isEmpty())
            m_controls.setValue(QStringLiteral("provinceCode"), province, false);
        composeAddress();
    });
}

void PersonForm::makeInsurance()
{
    auto* card = new Card(tr("Insurance card"));
    card->body()->addWidget(addLine(QStringLiteral("cardCode"), tr("Card co&de")));
    m_cardWords = makeSentence({}, "hint");
    m_cardWords->setMinimumHeight(17); // of its first line: little below jumps
    m_cardWords->setAlignment(Qt::AlignTop);
    m_cardWords->setObjectName(QStringLiteral("cardWordsLabel"));
    card->body()->addWidget(m_cardWords);
    m_sameHolder = new QCheckBox(tr("Card and person belong together"));
    m_sameHolder->setObjectName(QStringLiteral("sameHolderCheckBox"));
    card->body()->addWidget(m_sameHolder);
    connect(m_sameHolder, &QCheckBox::clicked, this, [this] {
        leave(QStringLiteral("cardCode"));
        Q_EMIT edited();
    });
    Field* from = addLine(QStringLiteral("cardFrom"), tr("Valid from"), Reads::Day);
    card->body()->addLayout(pair(from, addLine(QStringLiteral("cardTo"), tr("Valid &to"), Reads::Day)));
    Field* facility = addCode(
        QStringLiteral("cardFacility"), tr("Facility of registration"), new CodeEdit(m_desk, catalog::Kind::Facility));
    card->body()->addLayout(pair(facility, addChoice(QStringLiteral("cardArea"), tr("Living area (K)"))));
    Field* fiveYear = addLine(QStringLiteral("cardFiveYear"), tr("Five years on"), Reads::Day);
    m_benefit = new QComboBox;
    m_benefit->setObjectName(QStringLiteral("cardBenefitDigitComboBox"));
    m_benefit->addItem(QString());
    for (int digit = 1; digit <= 5; ++digit)
        m_benefit->addItem(QString::number(digit), digit);
    m_benefitField = new Field(tr("Benefit on the card"), m_benefit);
    card->body()->addLayout(
        pair(fiveYear, addLine(QStringLiteral("cardExemptFrom"), tr("Free of co-payment from"), Reads::Day)));
    card->body()->addWidget(m_benefitField);
    m_columns[2]->addWidget(card);
    auto* area = static_cast<QComboBox*>(m_controls.at(QStringLiteral("cardArea")).widget);
    area->addItem(QString(), QString());
    for (const char* code : {"K1", "K2", "K3"})
        area->addItem(QString::fromLatin1(code), QString::fromLatin1(code));
    connect(static_cast<QLineEdit*>(m_controls.at(QStringLiteral("cardCode")).widget), &QLineEdit::textChanged, this,
        &PersonForm::showCardWords);
    connect(m_benefit, &QComboBox::currentIndexChanged, this, &PersonForm::showCardWords);
    connect(m_benefit, &QComboBox::activated, this, &PersonForm::edited);
}

void PersonForm::makeGuardian()
{
    m_guardian = new Card(tr("Mother or guardian"));
    m_guardian->body()->addLayout(pair(addPick(QStringLiteral("mother"), tr("&Mother's record")),
        addPick(QStringLiteral("guardian"), tr("Other guardian's record"))));
    Field* name = addLine(QStringLiteral("guardianName"), tr("&Guardian's name"));
    name->setToolTip(tr("Prescriptions for a child under six years need one."));
    m_guardian->body()->addLayout(pair(name, addLine(QStringLiteral("guardianRelation"), tr("Relation"))));
    Field* phone = addLine(QStringLiteral("guardianPhone"), tr("Guardian's phone"));
    m_guardian->body()->addLayout(
        pair(phone, addLine(QStringLiteral("birthCertificate"), tr("Birth certificate number"))));
    m_temporaryCard = makeLinkButton(tr("No card yet: number one (TE1)"));
    m_temporaryCard->setObjectName(QStringLiteral("temporaryCardButton"));
    m_temporaryCard->setToolTip(tr("A card number for a child under six that has none of its own yet."));
    m_guardian->body()->addWidget(m_temporaryCard, 0, Qt::AlignLeft);
    connect(m_temporaryCard, &QPushButton::clicked, this, &PersonForm::takeTemporaryCard);
    m_columns[1]->addWidget(m_guardian);
}

void PersonForm::addProvinces()
{
    auto* box = static_cast<QComboBox*>(m_controls.at(QStringLiteral("provinceCode")).widget);
    box->addItem(QString(), QString());
    const auto provinces = m_desk.catalogue.list(catalog::Kind::Province, m_desk.clock.today());
    if (!provinces)
        return;
    for (const catalog::Entry& entry : *provinces)
        box->addItem(QStringLiteral("%1 (%2)").arg(entry.name, entry.code), entry.code);
}

Field* PersonForm::addLine(const QString& name, const QString& label, Reads reads)
{
    auto* edit = makeLineEdit(name + QStringLiteral("Edit"));
    if (reads == Reads::Day)
        edit->setPlaceholderText(tr("day/month/year"));
    return addControl(name, label, edit, reads);
}

Field* PersonForm::addCode(const QString& name, const QString& label, CodeEdit* edit)
{
    edit->setObjectName(name + QStringLiteral("Edit"));
    connect(edit, &SuggestEdit::chosen, this, [this] { focusNextChild(); });
    connect(edit, &CodeEdit::picked, this, [this, edit] {
        FormControls::setFilled(*edit, false);
        Q_EMIT edited();
    });
    return addControl(name, label, edit, Reads::Code);
}

Field* PersonForm::addPick(const QString& name, const QString& label)
{
    auto* edit = new PersonPick(m_desk);
    edit->setObjectName(name + QStringLiteral("Edit"));
    edit->setPlaceholderText(tr("name or number"));
    connect(
        edit, &PersonPick::picked, this, [this, name](qint64 adult) { takeAdult(name, patient::PatientId{adult}); });
    connect(edit, &SuggestEdit::entered, this, [this] { focusNextChild(); });
    return addControl(name, label, edit, Reads::Person);
}

Field* PersonForm::addChoice(const QString& name, const QString& label)
{
    auto* box = new QComboBox;
    box->setObjectName(name + QStringLiteral("ComboBox"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    connect(box, &QComboBox::activated, this, [this, box] {
        FormControls::setFilled(*box, false);
        Q_EMIT edited();
    });
    return addControl(name, label, box, Reads::Text);
}

Field* PersonForm::addControl(const QString& name, const QString& label, QWidget* widget, Reads reads)
{
    auto* field = new Field(label, widget);
    m_controls.add(name, widget, field, reads);
    widget->installEventFilter(this);
    if (auto* edit = qobject_cast<QLineEdit*>(widget))
        connect(edit, &QLineEdit::textEdited, this, [this, edit, field] {
            FormControls::setFilled(*edit, false);
            field->setError({}); // it complains again when it is left
            Q_EMIT edited();
        });
    return field;
}

} // namespace tramyte::ui
