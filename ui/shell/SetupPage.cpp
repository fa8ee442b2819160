// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SetupPage.h"

#include "core/document/Paper.h"
#include "ui/common/FittingStack.h"
#include "ui/common/Notice.h"
#include "ui/common/PreviewDialog.h"
#include "ui/common/Task.h"
#include "ui/common/Text.h"
#include "ui/common/TitleBox.h"
#include "ui/common/Widgets.h"
#include "ui/shell/Door.h"
#include "ui/shell/LanguageLink.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace tramyte::ui {

namespace {

/// The sheet that goes into the safe. A paper: Vietnamese, whichever language the windows speak.
document::Paper recoveryPaper(const QString& key, const QString& station, const QString& code, QDate day)
{
    document::Paper paper;
    paper.kind = QStringLiteral("recovery-key");
    paper.title = QStringLiteral("Khóa khôi phục %1").arg(code);
    paper.style
        = QStringLiteral("p { margin-top: 8pt; margin-bottom: 8pt; } .key { font-size: 18pt; "
                         "text-align: center; margin-top: 18pt; margin-bottom: 18pt; } h1 { font-size: 16pt; }");
    paper.copies.push_back(
        QStringLiteral("<h1>KHÓA KHÔI PHỤC CỦA TRẠM</h1><p>%1 (mã %2)</p><p>Ngày lập: %3</p>"
                       "<p class=\"key\"><b>%4<br>%5</b></p>"
                       "<p>Khóa này mở được toàn bộ dữ liệu của trạm khi quên mật khẩu hoặc khi khôi phục bản sao lưu "
                       "trên máy khác. Ai có khóa này đều đọc được dữ liệu người bệnh.</p>"
                       "<p>Cất tờ giấy này trong két hoặc tủ có khóa. Không chụp ảnh, không gửi qua tin nhắn.</p>"
                       "<p>Người lập: ........................................</p><p>Người giữ: "
                       "........................................</p>")
            .arg(station.toHtmlEscaped(), code.toHtmlEscaped(), shownDay(day), key.section(QLatin1Char('-'), 0, 3),
                key.section(QLatin1Char('-'), 4)));
    return paper;
}

QString lastGroupOf(const QString& key)
{
    return key.section(QLatin1Char('-'), -1);
}

} // namespace

SetupPage::SetupPage(Door& door, QWidget* parent)
    : QWidget(parent), m_door(door), m_steps(new FittingStack), m_language(new LanguageLink)
{
    setProperty("kind", "page");
    auto* card = new Card;
    card->setFixedWidth(680);
    card->body()->addWidget(m_steps);
    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    auto* middle = new QHBoxLayout; // no alignment: the card's height follows from its width
    middle->addStretch();
    middle->addWidget(card);
    middle->addStretch();
    column->addLayout(middle);
    column->addWidget(m_language, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_language, &LanguageLink::wanted, this, &SetupPage::languageWanted);
    m_steps->addWidget(makeForm());
    m_steps->addWidget(makeRecovery());
    setTabOrder(m_make, m_language); // the form comes first
    m_name->setFocus();
}

QWidget* SetupPage::makeForm()
{
    auto* form = new QWidget;
    m_name = makeLineEdit(QStringLiteral("nameEdit"), tr("Trạm Y tế xã ..."));
    m_code = makeLineEdit(QStringLiteral("codeEdit"), QStringLiteral("01234"));
    m_province = new QComboBox;
    m_province->setObjectName(QStringLiteral("provinceComboBox"));
    m_province->addItem(tr("choose"), QString());
    for (const auto& [code, name] : m_door.provinces())
        m_province->addItem(name, code);
    m_commune = makeLineEdit(QStringLiteral("communeEdit"), QStringLiteral("00001"));
    m_admin = makeLineEdit(QStringLiteral("adminEdit"), QStringLiteral("lan"));
    m_fullName = makeLineEdit(QStringLiteral("fullNameEdit"));
    m_title = new TitleBox(m_door.titles());
    m_licence = makeLineEdit(QStringLiteral("licenceEdit"));
    m_passphrase = makeLineEdit(QStringLiteral("passphraseEdit"));
    m_again = makeLineEdit(QStringLiteral("againEdit"));
    for (QLineEdit* secret : {m_passphrase, m_again})
        secret->setEchoMode(QLineEdit::Password);
    m_make = makePrimaryButton(tr("Set up the station"), Qt::Key_F8);
    m_make->setObjectName(QStringLiteral("makeButton"));
    m_notice = new Notice;
    m_task = new Task;

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    const auto add = [&](const char* name, const QString& label, QWidget* control, int row, int column, int span = 1) {
        auto* field = new Field(label, control);
        m_fields.add(QLatin1String(name), field);
        grid->addWidget(field, row, column, 1, span, Qt::AlignTop);
        return field;
    };
    add("name", tr("Station &name"), m_name, 0, 0, 6);
    add("code", tr("Facility &code (mã cơ sở KCB)"), m_code, 1, 0, 2)
        ->setHint(tr("Five characters, on your contract."));
    add("province", tr("&Province or city"), m_province, 1, 2, 2);
    add("commune", tr("Co&mmune code"), m_commune, 1, 4, 2)
        ->setHint(tr("Five digits, list in force since 01/07/2025."));
    add("fullName", tr("Your &full name, as under a signature"), m_fullName, 2, 0, 3);
    add("title", tr("Your &title"), m_title, 2, 3, 3);
    add("admin", tr("Your log-in &user name"), m_admin, 3, 0, 3)
        ->setHint(tr("Letters and digits, for example lan.") + QLatin1Char(' ')
            + tr("You begin with every role. Later you add users and hand roles over."));
    add("licence", tr("Your practice &licence, if any"), m_licence, 3, 3, 3);
    add("passphrase", tr("Pass&phrase"), m_passphrase, 4, 0, 3)
        ->setHint(tr("At least 14 characters; four words are easy to remember."));
    add("again", tr("Passphrase &again"), m_again, 4, 3, 3);
    for (int column = 0; column < 6; ++column)
        grid->setColumnStretch(column, 1);

    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(12);
    layout->addWidget(makeLabel(tr("Set up this station"), "title"));
    layout->addWidget(
        makeSentence(tr("Everything about your patients stays on this computer, encrypted. It will be kept in %1.")
                         .arg(m_door.folder()),
            "muted"));
    layout->addLayout(grid);
    layout->addWidget(m_notice);
    layout->addWidget(m_task);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_make);
    layout->addLayout(row);
    connect(m_make, &QPushButton::clicked, this, &SetupPage::make);
    connect(m_again, &QLineEdit::returnPressed, this, &SetupPage::make);
    return form;
}

QWidget* SetupPage::makeRecovery()
{
    auto* page = new QWidget;
    m_key = makeLabel({}, "secret");
    m_key->setObjectName(QStringLiteral("recoveryKeyLabel"));
    m_key->setAlignment(Qt::AlignCenter);
    m_key->setWordWrap(true);
    m_lastGroup = makeLineEdit(QStringLiteral("lastGroupEdit"));
    m_lastGroupField = new Field(tr("Type the &last group of the key from the paper"), m_lastGroup);
    auto* printButton = makeButton(tr("Print or save"), QKeySequence::Print);
    printButton->setObjectName(QStringLiteral("printKeyButton"));
    m_done = makePrimaryButton(tr("The key is in safe hands"), Qt::Key_F8);
    m_done->setObjectName(QStringLiteral("doneButton"));

    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(12);
    layout->addWidget(makeLabel(tr("The recovery key"), "title"));
    layout->addWidget(makeSentence(
        tr("This key is shown once. Without it, a forgotten passphrase or a broken computer means that nobody can ever "
           "read the station's data again. Print it and lock the paper away."),
        "sentence"));
    layout->addWidget(m_key);
    auto* row = new QHBoxLayout;
    row->addWidget(printButton);
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(m_lastGroupField);
    auto* end = new QHBoxLayout;
    end->addStretch();
    end->addWidget(m_done);
    layout->addLayout(end);
    layout->addStretch();
    connect(printButton, &QPushButton::clicked, this, &SetupPage::printRecoveryKey);
    connect(m_done, &QPushButton::clicked, this, &SetupPage::confirmRecoveryKey);
    connect(m_lastGroup, &QLineEdit::returnPressed, this, &SetupPage::confirmRecoveryKey);
    return page;
}

void SetupPage::make()
{
    if (m_task->isRunning())
        return;
    m_notice->clear();
    m_fields.clearErrors();
    const StationWish wish{m_code->text().trimmed(), m_name->text(), m_province->currentData().toString(),
        m_commune->text().trimmed(), m_admin->text().trimmed(), m_fullName->text(), m_title->title(),
        m_licence->text().trimmed(), m_passphrase->text()};
    const auto problems = m_door.check(wish);
    if (!problems)
        return m_notice->say(problems.error());
    for (const Issue& it : *problems) // all at once, each beside its field
        m_fields.setError(it.field, it.message);
    if (m_passphrase->text() != m_again->text())
        m_fields.setError(QStringLiteral("again"), tr("This is not the same passphrase. Type it again."));
    if (m_fields.focusFirstError())
        return;
    m_make->setEnabled(false);
    m_task->start<QString>(
        tr("Making the station..."), [&door = m_door, wish](TaskProgress&) { return door.create(wish); },
        [this](const Result<QString>& made) {
            m_make->setEnabled(true);
            if (made)
                return showRecoveryKey(*made);
            if (!m_fields.setError(made.error().field, made.error().message))
                m_notice->say(made.error());
            m_fields.focusFirstError();
        });
}

void SetupPage::showRecoveryKey(const QString& key)
{
    m_recoveryKey = key;
    m_key->setText(key);
    m_passphrase->clear();
    m_again->clear();
    m_language->hide(); // the pages would be made anew, and the key is shown once
    m_steps->setCurrentIndex(1);
    m_lastGroup->setFocus();
}

void SetupPage::printRecoveryKey()
{
    PreviewDialog preview({recoveryPaper(m_recoveryKey, m_name->text(), m_code->text(), m_door.clock().today())}, this);
    preview.exec();
    m_wasPrinted = m_wasPrinted || preview.wasPrinted();
}

void SetupPage::confirmRecoveryKey()
{
    if (!m_wasPrinted) {
        m_lastGroupField->setError(tr("Print the key or save it first, or write it down and type its last group."));
        m_wasPrinted = true; // whoever wrote it down by hand goes on by the same button
        return;
    }
    if (m_lastGroup->text().trimmed().compare(lastGroupOf(m_recoveryKey), Qt::CaseInsensitive) != 0) {
        m_lastGroupField->setError(tr("This is not the last group of the key. Compare it with the paper."));
        m_lastGroup->setFocus();
        return;
    }
    m_recoveryKey.fill(QLatin1Char(' '));
    m_key->clear();
    Q_EMIT finished(m_admin->text().trimmed());
}

} // namespace tramyte::ui
