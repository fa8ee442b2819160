// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/insurance/Parameters.h"
#include "ui/common/Desk.h"
#include "ui/patient/FormControls.h"

namespace tramyte::patient {
struct HouseholdBook;
}

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tramyte::ui {

class Card;
class CodeEdit;
class CommuneEdit;
class HouseholdEdit;

/// MA_QUOCTICH of Viet Nam.
inline QString vietNam()
{
    return QStringLiteral("000");
}

/// Which papers somebody has: it decides what is asked.
enum class Papers {
    Own,     ///< citizen card, or none asked for
    Child,   ///< none of one's own yet: mother or guardian stand for the child
    Foreign, ///< passport
    Unknown  ///< nobody knows who this is
};

/// The fields of a person in three columns: who, where and the guardian, the insurance card. Complains about a field
/// when it is left; marks what a scan filled; tells the age, and what a card's code means.
class PersonForm final : public QWidget {
    Q_OBJECT
public:
    explicit PersonForm(Desk& desk, QWidget* parent = nullptr);

    /// The columns, for what the page puts below.
    QVBoxLayout* column(int index) const { return m_columns[static_cast<std::size_t>(index)]; }
    /// Shows a known person, or what a new one's form begins with; complaints and marks go.
    void begin(const patient::Patient& known);
    void begin(const patient::PatientForm& blank);
    /// Somebody new who lives there: the place is filled in and marked, what they are to the head is asked.
    void moveInto(const patient::HouseholdBook& book);
    /// Puts in what was scanned, and marks it.
    void take(const patient::PatientForm& scanned);
    /// Puts in what a draft kept.
    void restore(const patient::PatientForm& draft);
    patient::PatientForm typed() const;
    /// Only what differs from what was shown in the beginning.
    patient::PatientForm changed() const;
    /// It was saved as it stands: what differs from now on is asked.
    void setSaved(const patient::Patient& patient);
    /// Judges everything; the first wrong field takes the focus.
    bool check();
    bool showRefusal(const Error& error);
    bool hasValidCard() const;
    /// Whether this sentence stands beside one of the fields.
    bool tells(const QString& sentence) const { return m_controls.tells(sentence); }
    void focusOn(const QString& field);
    bool isEmpty(const QString& field) const { return m_controls.value(field).isEmpty(); }
    Papers papers() const;
    void setPapers(Papers papers);

Q_SIGNALS:
    void edited();
    /// A field was left: what others share may be looked for.
    void left(const QString& field);
    /// Something could not be done that was asked for here.
    void refused(const tramyte::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makePerson();
    void makeHome();
    void makeInsurance();
    void makeGuardian();
    void makePapers(Card& card);
    Field* addLine(const QString& name, const QString& label, Reads reads = Reads::Text);
    Field* addCode(const QString& name, const QString& label, CodeEdit* edit);
    Field* addChoice(const QString& name, const QString& label);
    Field* addPick(const QString& name, const QString& label);
    Field* addControl(const QString& name, const QString& label, QWidget* widget, Reads reads);
    void addProvinces();
    void beginWith(const patient::PatientForm& form, patient::Patient patient);
    FormVerdict judged(const QString& ofField = {}) const;
    void put(const patient::PatientForm& form, bool isScanned);
    void leave(const QString& name);
    void guessFromCitizenId();
    void takeAdult(const QString& relation, patient::PatientId adult);
    void takeTemporaryCard();
    void composeAddress();
    void showAge();
    void showCardWords();
    void showHolder();
    void showRoute();
    void showPapers();
    void followHousehold();
    void showHousehold();

    Desk& m_desk;
    std::optional<insurance::Parameters> m_parameters;
    std::vector<QVBoxLayout*> m_columns;
    FormControls m_controls;
    CommuneEdit* m_commune = nullptr;
    HouseholdEdit* m_household = nullptr;
    QLabel* m_cardWords = nullptr;
    Field* m_benefitField = nullptr;
    QComboBox* m_benefit = nullptr;
    Card* m_guardian = nullptr;
    QComboBox* m_papers = nullptr;
    QCheckBox* m_sameHolder = nullptr;
    QPushButton* m_temporaryCard = nullptr;
    patient::PatientForm m_behind; ///< what was read and no control shows
    QString m_numberedCard;        ///< the code that was given here to a child without a card: nobody saw one
    QString m_oldPlace;            ///< the old-style address of a card, until today's commune is picked
    patient::Patient m_patient;    ///< whom the form is about; revision 0: new
    patient::PatientForm m_shown;  ///< what it showed in the beginning
};

} // namespace tramyte::ui
