// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/call.h"

#include "core/base/korean.h"

#include <QCoreApplication>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::app)
};

const OptionSpec *optionNamed(const VerbSpec &verb, const QString &name)
{
    for (const auto *list : {&verb.options, &commonOptions()}) {
        for (const OptionSpec &option : *list) {
            if (option.name == name)
                return &option;
        }
    }
    return nullptr;
}

QString optionNames(const VerbSpec &verb)
{
    QStringList names;
    for (const auto *list : {&verb.options, &commonOptions()}) {
        for (const OptionSpec &option : *list)
            names += u"--"_s + option.name;
    }
    return names.join(u", "_s);
}

/// What stands after an option, "?" when nothing does; a null text when it is not there.
QString optionIn(const QStringList &words, const QString &option)
{
    QString named;
    for (qsizetype i = 0; i < words.size() && words[i] != u"--"; ++i) {
        if (words[i] == option)
            named = words.value(i + 1, u"?"_s);
        else if (words[i].startsWith(option + u'='))
            named = words[i].sliced(option.size() + 1);
    }
    return named;
}

std::optional<Language> languageNamed(const QString &name)
{
    if (name == u"ko")
        return Language::Korean;
    if (name == u"en")
        return Language::English;
    return {};
}

} // namespace

const std::vector<OptionSpec> &commonOptions()
{
    static const std::vector<OptionSpec> options{
        {u"json"_s, {}, QT_TRANSLATE_NOOP("axwb", "print one JSON document")},
        {u"lang"_s, u"ko|en"_s, QT_TRANSLATE_NOOP("axwb", "the language of words; without it the environment's, else Korean")},
        {u"as"_s, u"NAME"_s, QT_TRANSLATE_NOOP("axwb", "who acts, for the audit trail")},
        {u"help"_s, {}, QT_TRANSLATE_NOOP("axwb", "show how the verb is called")},
    };
    return options;
}

tl::expected<Call, Failure> Call::parse(const VerbSpec &verb, const QStringList &words)
{
    Call call;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (optionsEnded || !word.startsWith(u"-") || word == u"-") {
            call.m_arguments += word;
            continue;
        }
        if (word == u"--") {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString given = equals < 0 ? word : word.left(equals);
        const QString name = given == u"-h" ? u"help"_s : given.startsWith(u"--") ? given.sliced(2) : QString();
        const OptionSpec *option = name.isEmpty() ? nullptr : optionNamed(verb, name);
        if (option == nullptr)
            return wrongCall(Words::tr("%1 knows no option %2. Its options: %3.").arg(verb.name, given, optionNames(verb)));
        QString value;
        if (option->value.isEmpty() && equals >= 0)
            return wrongCall(Words::tr("The option %1 takes no value.").arg(given));
        if (!option->value.isEmpty()) {
            if (equals < 0 && i + 1 >= words.size())
                return wrongCall(Words::tr("The option %1 needs a value: %1 %2.").arg(given, option->value));
            value = equals < 0 ? words[++i] : word.sliced(equals + 1);
        }
        if (call.has(name) && !option->repeats && !option->value.isEmpty())
            return wrongCall(Words::tr("The option %1 is given twice.").arg(given));
        call.m_options[name] += value;
    }
    if (call.wantsHelp())
        return call;
    const qsizetype count = call.m_arguments.size();
    if (count < verb.least || (verb.most >= 0 && count > verb.most)) {
        const QString usage = u"axwb "_s + verb.name + u' ' + verb.arguments;
        return wrongCall(count < verb.least ? Words::tr("Something is missing. The call is: %1").arg(usage)
                                            : Words::tr("“%1” is one too many. The call is: %2").arg(call.m_arguments[verb.most], usage));
    }
    return call;
}

std::optional<Language> languageOf(const QStringList &words)
{
    const QString named = optionIn(words, u"--lang"_s);
    if (!named.isNull())
        return languageNamed(named);
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const QByteArray value = qgetenv(variable); !value.isEmpty())
            return value.startsWith("en") ? Language::English : Language::Korean;
    }
    return Language::Korean;
}

std::optional<Language> messageLanguageOf(const QStringList &words)
{
    const QString named = optionIn(words, u"--messages"_s);
    return named.isNull() ? languageOf(words) : languageNamed(named);
}

QJsonArray saidJson(const QStringList &sentences)
{
    QJsonArray said;
    for (const QString &sentence : sentences)
        said += settledParticles(sentence);
    return said;
}

} // namespace axw::app
