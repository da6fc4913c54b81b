// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/builtin.h"

#include "core/diagnosis/formworkbook.h"
#include "core/forms/reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QMutex>

#include <map>

// A static library's resource is not registered by itself, and Q_INIT_RESOURCE must stand outside any namespace.
static void initFormsResource()
{
    Q_INIT_RESOURCE(forms);
}

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::diagnosis)
};

using Questionnaire = std::shared_ptr<const forms::Form>;

Result<Questionnaire> readBuiltin(const QString &key)
{
    AXW_TRY_ASSIGN(bytes, builtinWorkbook(key));
    forms::Reading reading = forms::readWorkbook(bytes);
    if (!reading.isGood())
        return fail(Error::Kind::Internal, reading.problems.front().why);
    return std::make_shared<const forms::Form>(std::move(reading.form));
}

/// Read once: a resource cannot change while the program runs.
template<class T, class Read>
const Result<T> &once(const QString &key, Read read)
{
    static QMutex mutex;
    static std::map<QString, Result<T>> known;
    const QMutexLocker locked(&mutex);
    const auto found = known.find(key);
    return found != known.end() ? found->second : known.emplace(key, read()).first->second;
}

} // namespace

const QStringList &levelFormKeys()
{
    static const QStringList keys{u"full"_s, u"quick"_s};
    return keys;
}

const QStringList &carriedFormKeys()
{
    static const QStringList keys{u"oairi"_s};
    return keys;
}

Result<QByteArray> builtinWorkbook(QStringView key)
{
    const QStringList all = levelFormKeys() + carriedFormKeys();
    if (!all.contains(key))
        return fail(Error::Kind::NotFound, Words::tr("There is no form '%1'. The built-in forms are %2.").arg(key, all.join(u", "_s)));
    initFormsResource();
    QFile file(u":/forms/%1.xlsx"_s.arg(key));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Internal, file.errorString());
    return file.readAll();
}

Result<Questionnaire> builtinQuestionnaire(QStringView key, int version)
{
    const QString name = key.toString();
    AXW_TRY_ASSIGN(form, once<Questionnaire>(name, [&] { return readBuiltin(name); }));
    const int carried = form->settings.version.toInt();
    if (version != 0 && version != carried) {
        return fail(Error::Kind::NotFound, Words::tr("Version %1 of the form '%2' is not in this program; it carries version %3.")
                                               .arg(QString::number(version), name, QString::number(carried)));
    }
    return form;
}

Result<Form> builtinForm(QStringView key, int version)
{
    if (!levelFormKeys().contains(key)) {
        return fail(Error::Kind::NotFound,
                    Words::tr("There is no form '%1'. The built-in forms are %2.").arg(key, (levelFormKeys() + carriedFormKeys()).join(u", "_s)));
    }
    AXW_TRY_ASSIGN(questionnaire, builtinQuestionnaire(key, version));
    const QString name = key.toString();
    return once<Form>(name, [&] { return fromXlsForm(*questionnaire, name); });
}

FormId carriedFormId(QStringView key)
{
    if (!carriedFormKeys().contains(key))
        return {};
    const auto form = builtinQuestionnaire(key);
    static const QUuid space(u"7c1f6a1e-2f2b-4d0e-9a53-5b2f0c8e6d41"_s);
    return form ? FormId(derivedUuid(space, key.toString() + u'/' + (*form)->settings.version)) : FormId();
}

} // namespace axw::diagnosis
