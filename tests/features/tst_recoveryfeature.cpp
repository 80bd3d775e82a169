// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/shell/files/projectcontroller.h"
#include "ui/shell/session/messagebar.h"
#include "ui/shell/session/session.h"

#include <QFile>
#include <QToolButton>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype page = 4096;

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// The button of the message bar with this verb.
QAbstractButton *buttonOf(WindowFixture &team, const QString &verb)
{
    for (QAbstractButton *button : team.window().findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().remove(u'&') == verb)
            return button;
    }
    return nullptr;
}

} // namespace

/// A damaged project in the window.
class RecoveryFeature : public QObject
{
    Q_OBJECT

private slots:
    void aDamagedProjectIsSavedIntoANewOneThatOpens_data();
    void aDamagedProjectIsSavedIntoANewOneThatOpens();
    void whatIsNoProjectIsNotOfferedToBeSaved();
};

void RecoveryFeature::aDamagedProjectIsSavedIntoANewOneThatOpens_data()
{
    QTest::addColumn<qsizetype>("first");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("its beginning is lost") << qsizetype(0) << page;
    QTest::newRow("a part of its schema is lost") << page + 10 << page;
}

void RecoveryFeature::aDamagedProjectIsSavedIntoANewOneThatOpens()
{
    QFETCH(qsizetype, first);
    QFETCH(qsizetype, count);
    WindowFixture team;
    team.openSample();
    const QString path = team.project().path();
    team.run(u"project.close"_s);
    QByteArray bytes = bytesOf(path);
    bytes.replace(first, count, QByteArray(count, '\0'));
    overwrite(path, bytes);
    QVERIFY(!team.window().projects().open(path));
    QAbstractButton *save = buttonOf(team, u"Save What Is Left"_s);
    QVERIFY2(save, qPrintable(team.message()));
    save->click();
    QVERIFY(QTest::qWaitFor([&] { return team.window().session().project() != nullptr; }, 60000));
    QVERIFY(team.project().path().contains(u"recovered"_s));
    QVERIFY2(team.message().contains(u"What could be read was saved"_s), qPrintable(team.message()));
    QVERIFY(team.project().passageCount() >= 200);
    QVERIFY(bytesOf(path) == bytes);
}

void RecoveryFeature::whatIsNoProjectIsNotOfferedToBeSaved()
{
    WindowFixture team;
    const QString path = team.file(u"notes.txt"_s);
    overwrite(path, QByteArray(3 * page, 'x'));
    QVERIFY(!team.window().projects().open(path));
    QVERIFY(!team.message().isEmpty());
    QVERIFY(!buttonOf(team, u"Save What Is Left"_s));
}

KODEKS_TEST(RecoveryFeature)
#include "tst_recoveryfeature.moc"
