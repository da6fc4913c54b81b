// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/verbs.h"
#include "core/base/interfacewords.h"
#include "core/base/korean.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <clocale>
#include <cstdio>

using namespace axw;
using namespace axw::app;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::app)
};

/// Everything in one go, as UTF-8 whatever the terminal claims.
bool write(FILE *to, const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), to) == size_t(bytes.size()) && std::fflush(to) == 0;
}

void tell(const QString &message)
{
    write(stderr, (u"axwb: "_s + settledParticles(message) + u'\n').toUtf8());
}

int failed(const Failure &failure)
{
    const Error &error = failure.error;
    const bool detailHelps = (error.kind == Error::Kind::Io || error.kind == Error::Kind::Internal) && !error.detail.isEmpty()
                             && !error.sentence.contains(error.detail);
    tell(detailHelps ? Words::tr("%1 (%2)", "a sentence, and the system's own words").arg(error.sentence, error.detail)
                                                : error.sentence);
    return failure.exit;
}

int answered(const Answer &answer, bool json)
{
    for (const QString &message : answer.messages)
        tell(message);
    QByteArray out;
    if (json && answer.json.isArray())
        out = QJsonDocument(answer.json.toArray()).toJson(QJsonDocument::Indented);
    else if (json && answer.json.isObject())
        out = QJsonDocument(answer.json.toObject()).toJson(QJsonDocument::Indented);
    else if (json)
        out = QJsonDocument(QJsonObject{{u"text"_s, answer.text}}).toJson(QJsonDocument::Indented);
    else if (!answer.text.isEmpty())
        out = (answer.text.endsWith(u'\n') ? answer.text : answer.text + u'\n').toUtf8();
    if (!write(stdout, out)) {
        tell(Words::tr("The result could not be written to stdout."));
        return 1;
    }
    return answer.exit;
}

/// stderr is for sentences to a person; what libraries mutter (a missing XDG_RUNTIME_DIR in a nightly job) is for those
/// who look for a fault.
void quietly(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    static const bool loud = qEnvironmentVariableIsSet("AXW_DEBUG");
    if (loud || type == QtCriticalMsg || type == QtFatalMsg)
        write(stderr, message.toUtf8() + '\n');
}

int run(const QStringList &words, std::optional<Language> language, std::optional<Language> spoken)
{
    if (!language)
        return failed(Failure(2, Words::tr("--lang is ko or en.")));
    if (!spoken)
        return failed(Failure(2, Words::tr("--messages is ko or en.")));
    // Options that every verb takes may stand before it.
    qsizetype at = 0;
    while (at < words.size() && words[at].startsWith(u"-")) {
        if (words[at] == u"--version") {
            write(stdout, "axwb " AXW_VERSION "\n");
            return 0;
        }
        if (words[at] == u"--help" || words[at] == u"-h")
            return answered(Answer{{}, usage()}, false);
        at += words[at] == u"--lang" || words[at] == u"--as" ? 2 : 1;
    }
    if (at >= words.size()) {
        write(stderr, usage().toUtf8());
        return 2;
    }
    const VerbSpec *verb = verbNamed(words[at]);
    if (verb == nullptr)
        return failed(Failure(2, Words::tr("There is no verb “%1”; %2 lists them.").arg(words[at], u"axwb help"_s)));
    QStringList rest = words;
    rest.removeAt(at);
    auto call = Call::parse(*verb, rest);
    if (!call)
        return failed(call.error());
    call->language = *language;
    call->spoken = *spoken;
    if (call->wantsHelp())
        return answered(Answer{{}, usageOf(*verb)}, call->json());
    const Outcome outcome = verb->run(*call);
    return outcome ? answered(*outcome, call->json()) : failed(outcome.error());
}

} // namespace

int main(int argc, char *argv[])
{
    QList<QByteArray> raw;
    for (int i = 1; i < argc; ++i)
        raw += argv[i];
    QStringList words;
    for (const QByteArray &word : raw)
        words += QString::fromUtf8(word);
    const auto language = languageOf(words);
    const auto spoken = messageLanguageOf(words);

    // Names of files are UTF-8 whatever the locale of a nightly job; without this Qt warns on stderr.
    const QByteArray locale = QByteArray(std::setlocale(LC_ALL, "") == nullptr ? "C" : std::setlocale(LC_CTYPE, nullptr)).toLower();
    if (!locale.endsWith("utf-8") && !locale.endsWith("utf8"))
        qputenv("LC_ALL", "C.UTF-8");

    qInstallMessageHandler(quietly);
    bool paints = false;
    for (const QString &word : words) {
        const VerbSpec *verb = verbNamed(word);
        if (verb != nullptr) {
            paints = verb->paints || (!verb->paintsFor.isEmpty() && words.contains(verb->paintsFor));
            break;
        }
    }
    // Only what paints waits for fonts and a screen, and that screen is nobody's.
    if (paints)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application(paints ? new QApplication(argc, argv) : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(u"axworkbench"_s);
    InterfaceWords interface;
    interface.speak(spoken.value_or(language.value_or(Language::Korean)));
    return run(words, language, spoken);
}
