// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace axw::app {

/// Why a call ends without an answer: 1, the input was refused; 2, the call itself is wrong.
struct Failure
{
    Failure(Error why) : error(std::move(why)) {}
    Failure(int code, QString sentence) : exit(code), error{Error::Kind::Invalid, std::move(sentence), {}} {}

    int exit = 1;
    Error error;
};

/// What a verb found or did. With --json `json` is printed, else `text`; both end on stdout.
struct Answer
{
    QJsonValue json;
    QString text;
    int exit = 0;
    QStringList messages = {}; ///< for stderr
};

using Outcome = tl::expected<Answer, Failure>;

/// Sentences for a person, said in JSON as they are on stderr.
QJsonArray saidJson(const QStringList &sentences);

[[nodiscard]] inline tl::unexpected<Failure> wrongCall(QString sentence)
{
    return tl::unexpected<Failure>(Failure(2, std::move(sentence)));
}

struct OptionSpec
{
    QString name;         ///< without the two hyphens
    QString value;        ///< what follows it, as usage shows it; empty for a switch
    const char *help;     ///< QT_TRANSLATE_NOOP("axwb", …)
    bool repeats = false;
};

class Call;

struct VerbSpec
{
    QString name;
    QString arguments;    ///< as usage shows them
    int least = 0;        ///< how many arguments there must be
    int most = 0;         ///< -1: any number
    const char *purpose;  ///< QT_TRANSLATE_NOOP("axwb", …)
    std::vector<OptionSpec> options = {};
    std::function<Outcome(const Call &)> run;
    bool paints = false;  ///< needs fonts and a (hidden) screen
    QString paintsFor = {}; ///< the same, when this is its first argument
};

/// One call, taken apart by its verb's options.
class Call
{
public:
    /// Options stand anywhere, as `--name value` or `--name=value`; `--` ends them. An unknown option, one without its
    /// value or one given twice is a wrong call.
    static tl::expected<Call, Failure> parse(const VerbSpec &verb, const QStringList &words);

    const QStringList &arguments() const { return m_arguments; }
    QString argument(qsizetype at) const { return m_arguments.value(at); }
    bool has(const QString &option) const { return m_options.contains(option); }
    QString value(const QString &option) const { return m_options.value(option).value(0); }
    QStringList values(const QString &option) const { return m_options.value(option); }

    bool wantsHelp() const { return has(QStringLiteral("help")); }
    bool json() const { return has(QStringLiteral("json")); }
    /// Who acts; empty when --as was not given.
    QString person() const { return value(QStringLiteral("as")); }

    Language language = Language::Korean; ///< of the words on stdout, and of what is made
    Language spoken = Language::Korean;   ///< of the words on stderr

private:
    QStringList m_arguments;
    QHash<QString, QStringList> m_options;
};

/// The options every verb takes.
const std::vector<OptionSpec> &commonOptions();

/// The language named by --lang; else English when the environment's is, else Korean.
/// Nothing when --lang names another one.
std::optional<Language> languageOf(const QStringList &words);
/// The same for --messages, which a report has; else the language of --lang.
std::optional<Language> messageLanguageOf(const QStringList &words);

} // namespace axw::app
