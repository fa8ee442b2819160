// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/Scenes.h"

#include "core/patient/HouseholdService.h"
#include "core/patient/PatientService.h"
#include "ui/common/Prompt.h"
#include "ui/common/Task.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>
#include <QThread>
#include <algorithm>

namespace tramyte::app {

namespace {

constexpr int kLongestWorkMs = 60'000;
constexpr int kLooked = 30; ///< people among whom somebody for the list is looked for

template <class T>
T* visible(QWidget& window, const QString& name)
{
    for (T* it : window.findChildren<T*>(name))
        if (it->isVisible())
            return it;
    return nullptr;
}

void settle()
{
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

bool waitForWork(QWidget& window)
{
    QElapsedTimer timer;
    timer.start();
    const auto isBusy = [&] {
        return std::ranges::any_of(
            window.findChildren<ui::Task*>(), [](const ui::Task* it) { return it->isRunning(); });
    };
    do {
        settle();
        if (!isBusy())
            return true;
        QThread::msleep(5);
    } while (timer.elapsed() < kLongestWorkMs);
    return false;
}

bool click(QWidget& window, const QString& name)
{
    if (auto* button = visible<QAbstractButton>(window, name); button && button->isEnabled()) {
        button->click();
        return true;
    }
    for (QAction* action : window.findChildren<QAction*>(name))
        if (const auto* menu = qobject_cast<QWidget*>(action->parent());
            action->isEnabled() && menu && menu->parentWidget() && menu->parentWidget()->isVisible()) {
            action->trigger();
            return true;
        }
    return false;
}

bool open(QWidget& window, const QString& name)
{
    auto* table = visible<QTableView>(window, name);
    if (!table || table->model()->rowCount() == 0)
        return false;
    table->selectRow(0);
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(table, &enter);
    return true;
}

bool chooseRow(QWidget& window, const QString& name, int row)
{
    auto* table = visible<QTableView>(window, name);
    if (!table || row >= table->model()->rowCount())
        return false;
    table->selectRow(row);
    return true;
}

bool choose(QWidget& window, const QString& name, int at)
{
    auto* box = visible<QComboBox>(window, name);
    if (!box || at >= box->count())
        return false;
    box->setCurrentIndex(at);
    Q_EMIT box->activated(at);
    return true;
}

bool type(QWidget& window, const QString& name, const QString& text)
{
    auto* edit = visible<QLineEdit>(window, name);
    if (!edit)
        return false;
    edit->setText(text);
    Q_EMIT edit->textEdited(text);
    return true;
}

bool import(QWidget& window, const QString& path)
{
    ui::Prompt::answerInAdvance({path});
    const bool isBegun = click(window, QStringLiteral("importButton"));
    ui::Prompt::askPeople();
    return isBegun;
}

bool showTab(QWidget& window, const QString& name, int at)
{
    auto* tabs = visible<QTabWidget>(window, name);
    if (!tabs || at >= tabs->count() || !tabs->isTabVisible(at))
        return false;
    tabs->setCurrentIndex(at);
    return true;
}

bool playOne(QWidget& window, const QString& step)
{
    const QString what = step.section(u' ', 0, 0);
    const QString name = step.section(u' ', 1, 1);
    const QString rest = step.section(u' ', 2);
    return what == u"click" ? click(window, name)
        : what == u"import" ? import(window, step.section(u' ', 1))
        : what == u"tab"    ? showTab(window, name, rest.toInt())
        : what == u"open"   ? open(window, name)
        : what == u"row"    ? chooseRow(window, name, rest.toInt())
        : what == u"choose" ? choose(window, name, rest.toInt())
        : what == u"type"   ? type(window, name, rest)
                            : waitForWork(window);
}

} // namespace

bool play(QWidget& window, const QStringList& steps)
{
    settle(); // what the page has just put there is not in view before
    for (const QString& step : steps) {
        if (!playOne(window, step))
            return false;
        settle();
    }
    return true;
}

std::vector<Scene> scenes(ui::Desk& desk, qint64 patient, const QString& list)
{
    std::vector<Scene> all;
    const auto add
        = [&](const char* name, const ui::Target& target, const QStringList& steps, const QStringList& leave = {}) {
              all.push_back({QString::fromLatin1(name), target, steps, leave});
          };
    const ui::Target overview{QStringLiteral("patient"), patient, QStringLiteral("overview")};
    const ui::Target rights{QStringLiteral("patient"), patient, QStringLiteral("rights")};
    const QStringList leaveForm{"click inlineCancelButton"};
    add("patient-allergy", overview, {"click addAllergyButton"}, leaveForm);
    add("patient-allergy-end", overview, {"click endAllergyButton"}, leaveForm);
    add("patient-condition", overview, {"click addProblemButton"}, leaveForm);
    add("patient-number", overview, {"click addNumberButton"});
    add("patient-relative", overview, {"click addRelativeButton"});
    for (const char* task : {"Answer", "Correct", "End"})
        add(QByteArray("patient-card-").append(QByteArray(task).toLower()), overview,
            {QStringLiteral("click card%1Button").arg(QLatin1String(task))}, {"click editorCancelButton"});
    add("patient-visit", overview, {"click openVisitButton"}, {"click cancelVisitButton"});
    add("consent", rights, {"row consentsTable 0", "click answerConsentButton"}, leaveForm);
    add("consent-refused", rights, {"row consentsTable 0", "click answerConsentButton", "click inlineSubmitButton"},
        leaveForm);
    add("request", rights, {"click receiveRequestButton"}, leaveForm);
    for (const char* step : {"finish", "extend", "refuse", "takeBack"})
        add(QByteArray("request-").append(QByteArray(step).toLower()), rights,
            {"row personRequestsTable 0", QStringLiteral("click %1RequestButton").arg(QLatin1String(step))}, leaveForm);
    add("copy", rights, {"click giveCopyButton"}, leaveForm);
    add("readers", {QStringLiteral("patient"), patient, QStringLiteral("readers")},
        {"click showReadersButton", "wait"});

    qint64 household = 0;
    if (const auto hamlets = desk.households.hamlets(desk.session); hamlets && !hamlets->empty())
        if (const auto hamlet = desk.households.hamlet(desk.session, hamlets->front().hamlet))
            if (const auto largest = std::ranges::max_element(hamlet->households, {}, &patient::HouseholdLine::people);
                largest != hamlet->households.end())
                household = largest->id.value;
    const ui::Target book{QStringLiteral("patients"), household, QStringLiteral("households")};
    const ui::Target households{QStringLiteral("patients"), 0, QStringLiteral("households")};
    const QStringList leaveBook{"click cancelHouseholdButton"};
    add("household-book", book, {});
    add("household-add", book, {"click addMemberButton"}, leaveBook);
    add("household-add-refused", book, {"click addMemberButton", "click saveHouseholdButton"}, leaveBook);
    add("household-leave", book, {"click leaveButton"}, leaveBook);
    add("household-death", book, {"click deathButton"}, leaveBook);
    add("household-head", book, {"click headButton"}, leaveBook);
    add("household-relation", book, {"click relationButton"}, leaveBook);
    add("household-split", book, {"click splitAction"}, leaveBook);
    add("household-join", book, {"click joinAction"}, leaveBook);
    add("household-change", book, {"click changeAction"}, leaveBook);
    add("household-hardship", book, {"click hardshipAction"}, leaveBook);
    add("household-new", book, {"click closeBookButton", "click newHouseholdButton"}, leaveBook);
    add("household-people", households, {"choose hamletViewComboBox 1"}, {"choose hamletViewComboBox 0"});
    add("residents-assign", {QStringLiteral("patients"), 0, QStringLiteral("panel")}, {"wait", "click assignButton"},
        {"click cancelAssignmentButton"});
    add("lookup", {QStringLiteral("patients"), 0, QStringLiteral("lookups")}, {"open lookupsTable"},
        {"click editorCancelButton"});

    const ui::Target duplicates{QStringLiteral("patients"), 0, QStringLiteral("duplicates")};
    add("duplicates-pair", duplicates, {"click lookThroughButton", "wait", "open pairsTable"});
    add("duplicates-choose", duplicates, {"click chooseTwoButton"}, {"click chooseTwoButton"});
    add("duplicates-decided", duplicates, {"click decidedButton"}, {"click decidedButton"});
    add("import-columns", {QStringLiteral("patients"), 0, QStringLiteral("import")}, {"import " + list, "wait"});
    for (int tab = 1; tab <= 5; ++tab)
        add(QByteArray("import-").append(QByteArray::number(tab + 1)),
            {QStringLiteral("patients"), 0, QStringLiteral("import")}, {QStringLiteral("tab importTabs %1").arg(tab)});

    const ui::Target registration{QStringLiteral("registration"), 0, {}};
    add("registration-refused", registration, {"click saveButton"});
    add("registration-child", registration, {"choose papersComboBox 1"});
    add("registration-foreigner", registration, {"choose papersComboBox 2"});
    add("registration-unknown", registration, {"choose papersComboBox 3"}, {"choose papersComboBox 0"});
    add("registration-household", {QStringLiteral("registration"), 0, {}, household}, {});
    add("claims-checked", {QStringLiteral("claims"), 0, {}}, {"click checkButton", "wait"});
    add("user-new", {QStringLiteral("station"), 0, QStringLiteral("users")},
        {"click newUserButton", "click saveUserButton"});
    add("today-left-open", {QStringLiteral("today"), 0, QStringLiteral("leftOpen")}, {"row leftOpenTable 0"});
    return all;
}

QByteArray sceneList(ui::Desk& desk)
{
    // somebody whose number is known, with another telephone, and a namesake of somebody else
    QString changed;
    QString alike;
    const auto found = desk.patients.search(desk.session, QStringLiteral("thi"), kLooked);
    for (const patient::Found& it : found ? *found : std::vector<patient::Found>()) {
        const patient::Patient& person = it.patient;
        const QString birth = person.birth ? formatVietnamese(*person.birth) : QString();
        if (changed.isEmpty() && !person.citizenId.isEmpty())
            changed = QStringLiteral("%1,%2,Nữ,%3,,Thôn 9,0987654321,\n").arg(person.fullName, birth, person.citizenId);
        else if (alike.isEmpty() && person.birth && !person.hamlet.isEmpty()) // by name, year and hamlet: one must say
            alike = QStringLiteral("%1,%2,Nữ,,,%3,0987000111,\n")
                        .arg(person.fullName, QString::number(person.birth->year()), person.hamlet);
    }
    return QStringLiteral("Họ và tên,Ngày sinh,Giới tính,CCCD,Số thẻ BHYT,Thôn,Điện thoại,Ghi chú\n"
                          "Trần Văn Út,05/03/1970,Nam,,,Thôn 1,0912345678,\n"
                          "Lê Thị Mơ,31/02/1998,Nữ,,,Thôn 5,,ngày sinh không có thật\n"
                          "Phạm Văn Đậu,1961,Nam,,XX1234,Thôn 5,,thẻ sai\n"
                          "Đỗ Thị Mận,12/12/1988,Nữ,,,Thôn 2,0987123456,\n"
                          "Đỗ Thị Mận,12/12/1988,Nữ,,,Thôn 2,0987123456,\n")
        .append(changed)
        .append(alike)
        .toUtf8();
}

} // namespace tramyte::app
