// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/texts.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// Questionnaires as XLSForm describes them (https://xlsform.org/en/ref-table/): a tree of groups, repeats and
/// questions, the lists they choose from, and the settings. Expressions stay text here; the session works them out.
namespace axw::forms {

enum class Type {
    Group,
    Repeat,
    Note,
    Text,
    Integer,
    Decimal,
    Range,
    SelectOne,
    SelectMultiple,
    Rank,
    Date,
    Time,
    DateTime,
    GeoPoint,
    Image,
    Audio,
    Video,
    File,
    Barcode,
    Acknowledge,
    Calculate,
    Hidden,
    // Filled by the program when the form is opened or closed.
    Start,
    End,
    Today,
    Username,
    DeviceId,
};

/// One thing to choose. `columns` holds every further column of the choices sheet, as choice_filter sees it.
struct Choice
{
    QString name;
    Texts label;
    QMap<QString, Texts> media; ///< "image", "audio", "video": a file's name
    std::optional<double> score; ///< none on a list that is scored: not applicable
    QMap<QString, QString> columns;
    int row = 0;
    bool operator==(const Choice &) const = default;
};

struct ChoiceList
{
    QString name; ///< for a file "fruits.csv", followed by " value=… label=…" where the question names its columns
    QString file; ///< "fruits.csv" for a list that is read from a file beside the form; its choices are here too
    std::vector<Choice> choices;
    bool operator==(const ChoiceList &) const = default;

    bool isScored() const;
    const Choice *choice(QStringView name) const;
};

/// A question, a group or a repeat: a row of the survey sheet.
struct Node
{
    QString name;
    Type type = Type::Text;
    QString typeText; ///< as written: "select_one yes_no or_other"
    int row = 0;
    int parent = -1; ///< -1 at the form's top
    int end = 0; ///< one past its last descendant: what stands inside is (index, end)

    Texts label;
    Texts topic; ///< what a scored question is about, in two or three words
    Texts hint;
    Texts guidanceHint;
    Texts constraintMessage;
    Texts requiredMessage;
    QMap<QString, Texts> media;

    // Expressions as written, ${names} and all.
    QString relevant;
    QString constraint;
    QString required; ///< "yes", "true()" or an expression
    QString readOnly;
    QString calculation;
    QString defaultValue; ///< a plain value or an expression
    QString trigger; ///< "${a}" or "${a}, ${b}"
    QString choiceFilter;
    QString repeatCount;

    QString list; ///< of a select or rank
    bool orOther = false;
    bool otherText = false; ///< the text question "name_other" that or_other adds
    QMap<QString, QString> parameters; ///< "start", "end", "step", "randomize", "seed", "value", "label" …
    QString appearance;

    QString dimension; ///< empty for a question that is not scored
    double weight = 1;
    bool evidence = false; ///< an evidence grade is asked for
    QMap<QString, QString> extra; ///< columns the standard does not name; kept on export

    bool operator==(const Node &) const = default;

    bool isContainer() const { return type == Type::Group || type == Type::Repeat; }
};

/// A field of the company that is scored by itself (the sheet 'dimensions').
struct Dimension
{
    QString key;
    Texts label;
    Texts shortLabel; ///< for charts and narrow columns
    Texts about;
    double weight = 1;
    bool switchable = false; ///< an assessment may do without it
    int row = 0;
    bool operator==(const Dimension &) const = default;
};

/// What a score means for every question alike (the sheet 'levels').
struct Level
{
    double score = 0;
    Texts label;
    Texts meaning;
    int row = 0;
    bool operator==(const Level &) const = default;
};

struct Settings
{
    QString title;
    QString id;
    QString version;
    QString defaultLanguage;
    QString instanceName; ///< an expression
    QMap<QString, QString> extra;
    bool operator==(const Settings &) const = default;
};

struct Form
{
    Settings settings;
    /// In the order of their columns. Empty when no column names a language; "" is among them only where one kind of
    /// text has columns with and without a language and the settings name no default language.
    QStringList languages;
    std::vector<Node> nodes; ///< in the survey's order, each before what stands inside it
    std::vector<ChoiceList> lists;
    std::vector<Dimension> dimensions; ///< of the sheet; empty without one
    std::vector<Level> levels; ///< of the sheet; empty without one
    QMap<QString, QByteArray> files; ///< the texts of the CSV files it names, by name
    bool operator==(const Form &) const = default;

    /// Null when there is none.
    const ChoiceList *list(QStringView name) const;
    /// Names from the form's top: "household/member/age".
    QString path(int node) const;
    /// Questions a person answers: neither containers and notes, nor what is worked out or filled by the program, nor
    /// the text that or_other adds.
    int itemCount() const;
};

/// Something that is wrong with a form, or not as good as it could be.
struct Problem
{
    enum class Severity { Error, Warning };

    Severity severity = Severity::Error;
    QString sheet;
    int row = 0; ///< of the sheet, from 1; 0 for the sheet as a whole
    QString column; ///< the header's text; empty for the row as a whole
    QString why; ///< what is wrong and what would be right
    bool operator==(const Problem &) const = default;
};

/// A text that stands in one language and not in another.
struct MissingTranslation
{
    QString sheet;
    int row = 0;
    QString column;
    QString language;
    QString name; ///< of the question or choice
    bool operator==(const MissingTranslation &) const = default;
};

/// What reading a workbook gave. The form is complete as far as it could be read; use it only when isGood().
struct Reading
{
    Form form;
    std::vector<Problem> problems;
    std::vector<MissingTranslation> missingTranslations;

    bool isGood() const;
};

} // namespace axw::forms
