// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/AssignmentService.h"
#include "core/patient/HouseholdReader.h"
#include "ui/common/Desk.h"
#include "ui/common/Memory.h"
#include "ui/common/SuggestEdit.h"

class QComboBox;

namespace tramyte::ui {

/// The words of a relation to the head, in the language of the windows; the code itself when no list knows it.
QString shownRelation(Desk& desk, const QString& code);
QString shownHardship(std::optional<patient::Hardship> hardship); ///< empty for neither
QString shownPlace(patient::DeathPlace place);
/// "moved in on 05/03/2026 from HO01-000002"; empty when nothing is known of it.
QString shownBeginning(const patient::BookLine& line);
QString shownEnding(const patient::BookLine& line);
/// "bác sĩ Trần Văn An"
QString shownDoctor(const patient::Doctor& doctor);

/// The relations of the list of today, none first; the code is the item's data.
void fillRelations(QComboBox& box, Desk& desk);

/// Finds a household by code, head or hamlet; takes its code and remembers which it is. What is typed and not chosen
/// stays what was typed.
class HouseholdEdit final : public SuggestEdit {
    Q_OBJECT
public:
    explicit HouseholdEdit(Desk& desk, QWidget* parent = nullptr);

    /// The household chosen, or whose code was typed; none when there is no such.
    std::optional<patient::HouseholdId> household() const;
    /// What is said when nothing fits.
    void setNothingFits(const QString& sentence) { m_nothingFits = sentence; }

Q_SIGNALS:
    void picked(qint64 household);

private:
    Suggestions lookUp(const QString& text) const;

    Desk& m_desk;
    QString m_nothingFits;
};

/// Finds a person as the search box does; shows the name and remembers who it is.
class PersonEdit final : public SuggestEdit, public Remembers {
    Q_OBJECT
public:
    explicit PersonEdit(Desk& desk, QWidget* parent = nullptr);

    std::optional<patient::PatientId> person() const { return m_person; }
    void setPerson(patient::PatientId person, const QString& name);
    Memory memory() const override;
    void recall(const Memory& memory) override;

Q_SIGNALS:
    void picked(qint64 person);

private:
    Suggestions lookUp(const QString& text) const;

    Desk& m_desk;
    std::optional<patient::PatientId> m_person;
};

} // namespace tramyte::ui
