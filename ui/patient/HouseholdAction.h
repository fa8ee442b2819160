// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/HouseholdService.h"
#include "ui/common/Field.h"
#include "ui/common/Memory.h"
#include "ui/common/Widgets.h"
#include "ui/patient/HouseholdWords.h"

class QComboBox;
class QGridLayout;
class QListWidget;

namespace tramyte::ui {

class Notice;

/// Asks for what happened to a household or to one of its people, and has it written; hidden while nothing is asked.
/// What is wrong is said beside its field, and nothing typed is lost until it was taken.
class HouseholdAction final : public Card {
    Q_OBJECT
public:
    enum class Kind { Create, Change, Add, Leave, Death, Head, Relation, Split, Join, Hardship };

    explicit HouseholdAction(Desk& desk, QWidget* parent = nullptr);

    void askNew(const QString& hamlet);
    void ask(Kind kind, const patient::HouseholdBook& book, patient::PatientId about = {});
    /// The death of somebody who lives in no household.
    void askDeath(patient::PatientId person, const QString& name);
    /// One field below the other, for a narrow place on a page that has a primary action of its own.
    void setNarrow();
    bool isAsking() const { return !isHidden(); }
    /// What is asked and typed; empty while nothing is asked.
    Memory memory() const;
    /// Asks it again about the same household.
    void recall(const Memory& memory, const patient::HouseholdBook& book);
    void cancel();

Q_SIGNALS:
    /// It was written. `household`: 0 for none.
    void done(qint64 household, const QString& sentence, const tramyte::Issues& warnings);
    void cancelled();
    /// Nobody of that name is known: registration takes what was typed.
    void registrationWanted(const QString& name, qint64 household);

private:
    void makeFields();
    Field* add(const char* name, const QString& label, QWidget* control);
    void begin(Kind kind, const QString& heading, const QStringList& fields, const QString& hint);
    void fillPeople(patient::PatientId chosen);
    void save();
    Result<patient::HouseholdChanged> write();
    Result<QDate> day(const char* field) const;
    std::optional<patient::PatientId> chosen(const QComboBox& box) const;
    QString sentence() const;
    void keyPressEvent(QKeyEvent* event) override;

    Desk& m_desk;
    Kind m_kind = Kind::Create;
    patient::PatientId m_about;
    int m_columns = 5;
    patient::HouseholdBook m_book;
    QString m_name; ///< whom it is about
    QString m_token;
    FieldSet m_fields;
    std::map<QString, Field*> m_all;
    std::vector<QString> m_order;
    QGridLayout* m_grid;
    QLabel* m_hint;
    Notice* m_notice;
    QPushButton* m_save;
    QPushButton* m_register;
    PersonEdit* m_person;
    HouseholdEdit* m_into;
    QComboBox* m_member;
    QComboBox* m_relation;
    QComboBox* m_beginning;
    QComboBox* m_place;
    QComboBox* m_hardship;
    QListWidget* m_people;
    QLineEdit* m_code;
    QLineEdit* m_hamlet;
    QLineEdit* m_address;
    QLineEdit* m_day;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QLineEdit* m_cause;
};

} // namespace tramyte::ui
