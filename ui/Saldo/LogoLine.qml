import QtQuick
import PosApp

// The logo on slips, dot by dot as it prints: black on white in both themes, like paper.
SettingLine {
    id: root

    required property LogoVM vm

    text: qsTr("Logo on slips")
    subtitle: vm.logoText

    Rectangle {
        visible: root.vm.logoPicture !== ""
        color: "white"
        border.width: 1
        border.color: Theme.hairline
        radius: Theme.px(4)
        implicitWidth: picture.width + Theme.inner * 2
        implicitHeight: Theme.control

        Image {
            id: picture

            objectName: "logoPicture"
            anchors.centerIn: parent
            height: Theme.control - Theme.inner
            width: root.vm.logoHeight ? Math.round(height * root.vm.logoWidth / root.vm.logoHeight) : 0
            source: root.vm.logoPicture
            fillMode: Image.PreserveAspectFit
            smooth: true
            mipmap: true
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The logo as it prints")
        }
    }

    SaldoButton {
        objectName: "removeLogo"
        visible: root.vm.hasLogo
        text: qsTr("Remove")
        iconName: "trash-2"
        onTapped: root.vm.remove()
    }

    SaldoButton {
        objectName: "chooseLogo"
        text: qsTr("Choose a picture")
        iconName: "plus"
        busy: root.vm.isLogoBusy
        onTapped: root.vm.choose()
    }
}
