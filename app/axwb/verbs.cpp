// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/verbs.h"

#include <QCoreApplication>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::app)
};

QString said(const char *marked)
{
    return QCoreApplication::translate("axwb", marked);
}

QString optionLines(const std::vector<OptionSpec> &options)
{
    QString lines;
    for (const OptionSpec &option : options) {
        const QString shown = u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
        lines += u"  %1  %2%3\n"_s.arg(shown, -24).arg(said(option.help), option.repeats ? u" (…)"_s : QString());
    }
    return lines;
}

} // namespace

const std::vector<VerbSpec> &verbs()
{
    static const std::vector<VerbSpec> all{
        newVerb(), infoVerb(), checkVerb(), importCompaniesVerb(), clientsVerb(), clientVerb(), holidaysVerb(), scheduleVerb(),
        pocsVerb(), pocVerb(), planVerb(), formVerb(), diagnoseVerb(), answersVerb(), benchmarkVerb(), reportVerb(), reportsVerb(), fieldsVerb(), designsVerb(), designVerb(),
        lettersVerb(), letterVerb(), outboxVerb(), backupVerb(), restoreVerb(), undoVerb(), redoVerb(), logVerb(),
        helpVerb()};
    return all;
}

const VerbSpec *verbNamed(const QString &name)
{
    for (const VerbSpec &verb : verbs()) {
        if (verb.name == name)
            return &verb;
    }
    return nullptr;
}

QString usage()
{
    QString text = Words::tr("axwb works on workspaces from scripts.") + u"\n\n"_s;
    for (const VerbSpec &verb : verbs())
        text += u"  %1  %2\n"_s.arg(u"axwb "_s + verb.name + u' ' + verb.arguments, -52).arg(said(verb.purpose));
    text += u'\n' + Words::tr("Every verb takes:") + u'\n' + optionLines(commonOptions());
    text += u'\n'
            + Words::tr("Results go to stdout, messages to stderr. Exit 0: done. 1: the input was refused, nothing was changed. "
                        "2: the call itself is wrong.")
            + u'\n';
    return text;
}

QString usageOf(const VerbSpec &verb)
{
    QString text = u"axwb "_s + verb.name + u' ' + verb.arguments + u"\n\n"_s + said(verb.purpose) + u"\n\n"_s;
    return text + optionLines(verb.options) + optionLines(commonOptions());
}

VerbSpec helpVerb()
{
    return {.name = u"help"_s,
            .arguments = u"[VERB]"_s,
            .most = 1,
            .purpose = QT_TRANSLATE_NOOP("axwb", "shows how the program or a verb is called"),
            .run = [](const Call &call) -> Outcome {
                if (call.arguments().isEmpty())
                    return Answer{{}, usage()};
                const VerbSpec *verb = verbNamed(call.argument(0));
                if (verb == nullptr)
                    return wrongCall(Words::tr("There is no verb “%1”; %2 lists them.").arg(call.argument(0), u"axwb help"_s));
                return Answer{{}, usageOf(*verb)};
            }};
}

} // namespace axw::app
